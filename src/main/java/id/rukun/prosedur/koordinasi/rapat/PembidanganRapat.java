package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.engine.table.TabelKeputusan;
import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which Asisten of Bukittinggi has a unit or a field (Pasal 11 and 12 Perwali 65/2014). */
@Component
public class PembidanganRapat {

    private static final String KOTA = KotaKoordinasi.BUKITTINGGI.tenant();

    private final TabelKeputusan tabel;
    private final DirektoriUnit direktori;

    PembidanganRapat(TabelKeputusan tabel, DirektoriUnit direktori) {
        this.tabel = tabel;
        this.direktori = direktori;
    }

    public Penugasan unit(String unitId) {
        return new Penugasan(direktori.nama(unitId), asisten(unitId));
    }

    /** Code of a unit's Asisten; {@code null} for one in no list. */
    public String asisten(String unitId) {
        return tabel.baris("asisten-menurut-unit", Map.of("kota", KOTA, "kodeRouting", direktori.unit(unitId).kodeRouting())).get("asisten");
    }

    /** Whether a code is that of a field of Pasal 11. */
    public boolean dikenal(String kode) {
        return bidang(kode).terdaftar();
    }

    public Penugasan bidang(String kode) {
        return new Penugasan("bidang " + kode.toLowerCase(Locale.ROOT).replace('_', ' '),
                tabel.baris("asisten-menurut-bidang", Map.of("kota", KOTA, "bidang", kode)).get("asisten"));
    }
}
