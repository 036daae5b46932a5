package id.rukun.penomoran;

/**
 * The paper that bears a number. A case that is corrected, or goes back, writes the same paper down again: under the same
 * number, or under another one.
 *
 * @param kasusId case
 * @param perihal which paper of the case it is
 */
public record PemakaiNomor(String kasusId, String perihal) {}
