import fc from 'fast-check'

// One seed for every run, so that a change is judged by what it changes and never by chance.
// GONGKAI_SEED explores others.
fc.configureGlobal({ seed: Number(process.env['GONGKAI_SEED'] ?? 20080501) })
