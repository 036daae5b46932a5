package id.rukun.dokumen;

/**
 * A document whose text is still kept.
 *
 * @param kasusId case
 * @param id as its {@link PenyediaDokumen} offers it
 */
public record DokumenTersisa(String kasusId, String id) {}
