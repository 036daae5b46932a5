package id.rukun.prosedur.pengurus.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.link.KasusLain;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PengabarJabatan.JabatanBerakhir;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.pengurus.Pemilihan;
import id.rukun.prosedur.pengurus.PengurusService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A Ketua who leaves the seat that an election has given him, before he has formed his board, forms none any more: his case ends, and
 * another Ketua is elected (Pasal 38 ayat (1)). Whoever has died takes no seat either.
 */
@Component
class KetuaBerhentiDini {

    private static final Set<SebabAkhir> BERHENTI =
            EnumSet.of(SebabAkhir.MENINGGAL, SebabAkhir.MENGUNDURKAN_DIRI, SebabAkhir.DINONAKTIFKAN);
    private static final String JENIS = "KETUA_TERPILIH";

    private final PengurusService pengurus;
    private final KeputusanService keputusan;
    private final KasusLain kasusLain;
    private final KasusService kasusService;
    private final WilayahService wilayah;

    KetuaBerhentiDini(PengurusService pengurus, KeputusanService keputusan, KasusLain kasusLain, KasusService kasusService,
            WilayahService wilayah) {
        this.pengurus = pengurus;
        this.keputusan = keputusan;
        this.kasusLain = kasusLain;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    @EventListener
    void berakhir(JabatanBerakhir kabar) {
        PemegangJabatan siapa = kabar.posisi();
        if (siapa.jabatan().ketua() && siapa.sifat() == SifatJabatan.DEFINITIF && BERHENTI.contains(kabar.sebab())) {
            pengurus.berjalan(siapa.unitId()).stream().filter(p -> gugur(p, kabar)).forEach(p -> kasusLain.akhiri(
                    kasusService.kasus(p.kasusId()), "KETUA_BERHENTI", "Ketua " + wilayah.nama(siapa.unitId())
                            + " tidak menjabat lagi sejak " + Kalender.tulis(kabar.berlaku())
                            + ", sebelum pengurusnya terbentuk; Ketua baru dipilih (Pasal 38 ayat (1) Pergub DKI 171/2016)."));
        }
    }

    /** Where he left a seat of an earlier term, his new one stands, unless he has died. */
    private boolean gugur(Pemilihan pemilihan, JabatanBerakhir kabar) {
        return kabar.posisi().pendudukId() != null && kabar.posisi().pendudukId().equals(pemilihan.pemenangId())
                && (kabar.sebab() == SebabAkhir.MENINGGAL || keputusan.keputusan(pemilihan.kasusId(), JENIS).map(KeputusanLurah::id)
                        .filter(id -> id.equals(kabar.posisi().keputusanId())).isPresent());
    }
}
