const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const AMBIGUOUS = /[“”‘’…—―·×①-⑳]/u

/** Whether a character takes two columns where Chinese characters do (East Asian Width W and F). */
export const isWide = (character: string): boolean => WIDE.test(character)

/** Whether programs disagree on a character's width, as they do on the pieces of borders. */
export const isAmbiguous = (character: string): boolean => AMBIGUOUS.test(character)
