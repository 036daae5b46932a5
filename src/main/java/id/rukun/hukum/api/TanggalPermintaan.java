package id.rukun.hukum.api;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;

/** The day asked for in the address; today where none is given. */
final class TanggalPermintaan {

    static final String KETERANGAN = "Tanggal yyyy-MM-dd; hari ini bila kosong";

    private TanggalPermintaan() {}

    /** @throws PermintaanSalahException if the text is no date */
    static LocalDate baca(String tanggal, LocalDate hariIni) {
        if (tanggal == null || tanggal.isEmpty()) {
            return hariIni;
        }
        FaktaReader pembaca = new FaktaReader();
        LocalDate terbaca = pembaca.tanggal(TextNode.valueOf(tanggal), "tanggal");
        if (terbaca == null) {
            throw new PermintaanSalahException(pembaca.salah());
        }
        return terbaca;
    }
}
