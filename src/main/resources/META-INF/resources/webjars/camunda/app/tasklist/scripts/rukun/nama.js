// Apostrophes as keyboards and word processors write them, and the letters that look like them.
const APOSTROF = /['`\u00B4\u02B9-\u02BF\u02C8\u02CA\u02CB\u2018-\u201B\u2032\u2035\uFF07\uFF40]/g;
const TAK_TAMPAK = /\p{Cf}/gu;
const TANDA = /\p{M}/gu;

/**
 * A name as it is compared when somebody searches: without apostrophes, accents, capitals and double blanks, so that it is
 * found however its apostrophe is typed, or without any.
 */
export function samakan(nama) {
  return nama.replace(APOSTROF, '').replace(TAK_TAMPAK, '').normalize('NFKD').replace(TANDA, '').toLowerCase()
    .replace(/\s+/g, ' ').trim();
}
