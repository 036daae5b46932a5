package id.rukun.pengawasan.papan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lists of a board that can be taken along as a table. */
enum DaftarPapan {
    TERLAMBAT("terlambat", BarisLewat.KEPALA, false),
    REKAP("rekap", BarisRekap.KEPALA, false),
    KANTOR("kantor", BarisKantor.KEPALA, false),
    KURSI_KOSONG("kursi-kosong", BarisKursi.KEPALA, false),
    TEMUAN("temuan", BarisTemuan.KEPALA, false),
    GAGAL("gagal", BarisGagal.KEPALA, true),
    SURAT("surat", BarisSurat.KEPALA, true);

    private final String nama;
    private final List<String> kepala;
    private final boolean operator;

    DaftarPapan(String nama, List<String> kepala, boolean operator) {
        this.nama = nama;
        this.kepala = kepala;
        this.operator = operator;
    }

    static Optional<DaftarPapan> dari(String nama) {
        return Arrays.stream(values()).filter(d -> d.nama.equals(nama)).findFirst();
    }

    /** Its name in addresses and in the record of exports. */
    String nama() {
        return nama;
    }

    /** The headings of its table. */
    List<String> kepala() {
        return kepala;
    }

    /** Whether only who looks after the machine reads it. */
    boolean operator() {
        return operator;
    }
}
