package id.rukun.prosedur.pencatatan.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.formulir.PembatalanIsian;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says before it is decided what was recorded, what would hold again, and what it touches. */
@Component
class PembatalanLembar implements LembarProsedur {

    private final PencatatanService pencatatan;
    private final PembatalSemua pembatal;
    private final ArsipIsian arsip;
    private final KasusService kasusService;

    PembatalanLembar(PencatatanService pencatatan, PembatalSemua pembatal, ArsipIsian arsip, KasusService kasusService) {
        this.pencatatan = pencatatan;
        this.pembatal = pembatal;
        this.arsip = arsip;
        this.kasusService = kasusService;
    }

    @Override
    public String prosedur() {
        return PencatatanProcess.KUNCI_PEMBATALAN;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        pencatatan.cari(konteks.kasusId()).flatMap(p -> pencatatan.cari(p.membatalkan())).ifPresent(yang -> {
            lembar.fakta("Yang dibatalkan", "kasus " + kasusService.kasus(yang.kasusId()).nomor() + ", "
                    + pembatal.ambil(yang).sebutan(yang));
            lembar.fakta("Sesudahnya", String.join("\n", pembatal.ambil(yang).pemulihan(yang)));
            isian(konteks).ifPresent(isian -> {
                lembar.fakta("Dasar", SuratDasar.sebut(isian.surat(), isian.nomorSurat(), isian.tanggalSurat()));
                lembar.fakta("Alasan", isian.alasan());
            });
            pembatal.ambil(yang).dampak(yang, konteks.unitId(), konteks.kasusId()).tampilkan(lembar);
        });
    }

    private Optional<PembatalanIsian> isian(KonteksTugas konteks) {
        return arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), kasusService.kasus(konteks.kasusId()).unitId(),
                PembatalanIsian.class);
    }
}
