package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.prosedur.koordinasi.PeranPihak;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes part in what a form asks for, and how. */
final class PihakPermintaan {

    private PihakPermintaan() {}

    /** The units in it with their parts, the main one first; who asks is added where he is not named. */
    static Map<String, PeranPihak> peran(PermintaanKoordinasiIsian isian, String unitPemohon) {
        Map<String, PeranPihak> semua = new LinkedHashMap<>();
        semua.put(isian.unitUtama(), PeranPihak.UTAMA);
        isian.unitTerkait().forEach(unit -> semua.putIfAbsent(unit, PeranPihak.TERKAIT));
        semua.putIfAbsent(unitPemohon, PeranPihak.PEMOHON);
        return semua;
    }

    static List<BentukKoordinasi> bentuk(PermintaanKoordinasiIsian isian) {
        return isian.bentuk().stream().distinct().map(BentukKoordinasi::valueOf).toList();
    }
}
