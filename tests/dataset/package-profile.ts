const fieldNames = { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } }

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: {
      enum: ['string', 'number', 'integer', 'date', 'time', 'datetime', 'boolean', 'year', 'any'],
    },
    title: { type: 'string' },
    description: { type: 'string' },
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
      },
    },
  },
}

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: fieldNames,
    // An empty list of keys is refused by the published profile.
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: fieldNames,
          reference: {
            type: 'object',
            required: ['resource', 'fields'],
            properties: { resource: { type: 'string' }, fields: fieldNames },
          },
        },
      },
    },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
}

const resource = {
  type: 'object',
  required: ['name', 'path', 'profile', 'schema'],
  properties: {
    profile: { const: 'tabular-data-resource' },
    name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
    // Never absolute, never out of the package's folder.
    path: { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect: {
      type: 'object',
      properties: {
        delimiter: { type: 'string' },
        lineTerminator: { type: 'string' },
        quoteChar: { type: 'string' },
        doubleQuote: { type: 'boolean' },
      },
    },
    schema,
  },
}

const licence = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: {
    name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' },
    path: { type: 'string' },
    title: { type: 'string' },
  },
}

/**
 * What the published profile of a tabular data package demands (specs.frictionlessdata.io,
 * version 1), as far as it touches anything that we write.
 */
export const TABULAR_DATA_PACKAGE = {
  type: 'object',
  required: ['profile', 'resources'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
    id: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    licenses: { type: 'array', minItems: 1, items: licence },
    sources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: { title: { type: 'string' }, path: { type: 'string' } },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
} as const
