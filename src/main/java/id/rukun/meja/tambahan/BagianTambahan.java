package id.rukun.meja.tambahan;

import java.util.List;

/**
 * The part of a case's page about files that were added to it.
 *
 * @param berkas those that were added
 * @param pilihan what the reader may add; empty if nothing
 * @param terbesar how many bytes a file may have
 */
public record BagianTambahan(List<BarisTambahan> berkas, List<PilihanTambahan> pilihan, long terbesar) {

    /**
     * A file.
     *
     * @param jenis what it is, with the document whose signed copy it is
     * @param keterangan what was said of it
     * @param pada when it was added, in words
     * @param nama what the file is called
     * @param alamat where it is handed out; {@code null} where the reader may not have it
     * @param ditarik since when and why it is no signed copy any more, in words; {@code null} while it stands
     * @param dapatDitarik its id, where the reader may withdraw it; {@code null} otherwise
     */
    public record BarisTambahan(String jenis, String keterangan, String pada, String nama, String alamat, String ditarik,
            String dapatDitarik) {}

    /**
     * A kind of file that may be added.
     *
     * @param jenis the kind
     * @param dokumen id of the document whose signed copy it is; {@code null} for every other kind
     * @param sebutan what is read
     */
    public record PilihanTambahan(String jenis, String dokumen, String sebutan) {}
}
