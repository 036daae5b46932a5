package id.rukun.prosedur.pencatatan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.TandaTangan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who signs what was decided about data of a person: who has decided, in his post above the unit, else the Lurah. */
@Component
public class PenandatanganPutusan {

    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final TandaTangan tandaTangan;

    PenandatanganPutusan(JabatanService jabatan, WilayahService wilayah, TandaTangan tandaTangan) {
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.tandaTangan = tandaTangan;
    }

    /** The office that signs, and the foot of its paper. */
    public record Tertanda(KantorPenandatangan kantor, Penutup penutup) {}

    /** @param akunPemutus login of who has decided */
    public Tertanda untuk(Kasus kasus, String akunPemutus, LocalDate hari) {
        Optional<PemegangJabatan> oleh = jabatan.jabatanAkun(akunPemutus, hari).stream()
                .filter(p -> wilayah.mencakup(p.unitId(), kasus.unitId())).findFirst()
                .or(() -> jabatan.pejabat(Jabatan.LURAH, kasus.unitId(), hari));
        KantorPenandatangan kantor = oleh.map(p -> new KantorPenandatangan(p.jabatan(), p.unitId()))
                .orElseGet(() -> new KantorPenandatangan(Jabatan.LURAH, kasus.unitId()));
        return new Tertanda(kantor,
                tandaTangan.oleh(kantor.unitId(), hari, oleh, kantor.jabatan().sebutan(wilayah.nama(kantor.unitId()))));
    }
}
