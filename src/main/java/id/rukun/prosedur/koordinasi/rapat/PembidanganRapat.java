package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.Pembidangan;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which Asisten of Bukittinggi has a unit or a field (Pasal 11 and 12 Perwali 65/2014). */
@Component
public class PembidanganRapat {

    private static final String KOTA = KotaKoordinasi.BUKITTINGGI.tenant();

    private final Pembidangan pembidangan;
    private final DirektoriUnit direktori;

    PembidanganRapat(Pembidangan pembidangan, DirektoriUnit direktori) {
        this.pembidangan = pembidangan;
        this.direktori = direktori;
    }

    public Penugasan unit(String unitId) {
        return new Penugasan(direktori.nama(unitId), asisten(unitId));
    }

    /** Code of a unit's Asisten; {@code null} for one in no list. */
    public String asisten(String unitId) {
        return pembidangan.asistenUnit(KOTA, direktori.unit(unitId)).orElse(null);
    }

    /** Whether a code is that of a field of Pasal 11. */
    public boolean dikenal(String kode) {
        return bidang(kode).terdaftar();
    }

    public Penugasan bidang(String kode) {
        return new Penugasan("bidang " + kode.toLowerCase(Locale.ROOT).replace('_', ' '),
                pembidangan.asistenBidang(KOTA, kode).orElse(null));
    }
}
