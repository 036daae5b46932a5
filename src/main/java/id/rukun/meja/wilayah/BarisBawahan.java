package id.rukun.meja.wilayah;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * A unit within an area, as a table says it.
 *
 * @param kode its code
 * @param jenis its kind
 * @param nama its name
 * @param keadaan what it is on that day, in words
 * @param jumlahKk how many active family cards it has
 * @param ketua who exercises its chair; empty: nobody
 */
record BarisBawahan(String kode, String jenis, String nama, String keadaan, int jumlahKk, String ketua)
        implements BarisTabel {

    static final List<String> KEPALA = List.of("Kode", "Jenis", "Nama", "Keadaan", "Jumlah KK",
            "Ketua, atau yang melaksanakan jabatannya");

    @Override
    public List<String> sel() {
        return List.of(kode, jenis, nama, keadaan, Integer.toString(jumlahKk), ketua);
    }
}
