package id.rukun.berkas.rantai;

import java.util.List;

/**
 * Content of the entry that reports an erasure. It names nobody and is never erased itself: without it a missing
 * content counts as an alteration.
 *
 * @param tindakan what was done
 * @param urutan places of the entries whose content was erased
 * @param alasan why
 */
public record Penghapusan(String tindakan, List<Integer> urutan, String alasan) {

    /** Somebody may have written a report without places: it reports nothing. */
    public Penghapusan {
        urutan = urutan == null ? List.of() : urutan;
    }

    public static final String AKTIVITAS = "Hapus isi";
    public static final String MASA_BERAKHIR = "Masa simpan berakhir.";

    public static Penghapusan atas(List<Integer> urutan, String alasan) {
        return new Penghapusan("Isi berkas dihapus; keterangan entrinya tetap", urutan, alasan);
    }

    /** Whether an entry reports an erasure. */
    public static boolean dilaporkan(EntriBerkas entri) {
        return entri.jenis() == JenisEntri.TINDAKAN && AKTIVITAS.equals(entri.aktivitas());
    }
}
