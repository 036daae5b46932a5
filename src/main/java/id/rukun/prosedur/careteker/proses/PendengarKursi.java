package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.link.KasusLain;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.kabar.KursiBerubah;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.prosedur.careteker.EvaluasiCareteker;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import id.rukun.prosedur.careteker.KepengurusanCaretekerService;
import id.rukun.prosedur.careteker.KursiCareteker;
import id.rukun.prosedur.kepengurusan.PenonaktifanMenunggu;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows the register where a chair changes hands, whichever procedure does it: a Careteker gives way to the Ketua who is
 * back, a board that he has formed leaves with him, and a case of P-17 is told that its Careteker is none any more or that
 * somebody exercises the chair again.
 */
@Component
class PendengarKursi {

    private final CaretekerService careteker;
    private final EvaluasiCaretekerService evaluasi;
    private final KepengurusanCaretekerService kepengurusan;
    private final JabatanService jabatan;
    private final PenempatanService penempatan;
    private final KasusService kasusService;
    private final KasusLain kasusLain;
    private final WilayahService wilayah;
    private final PenonaktifanMenunggu penonaktifan;
    private final JamRukun jam;

    PendengarKursi(CaretekerService careteker, EvaluasiCaretekerService evaluasi, KepengurusanCaretekerService kepengurusan,
            JabatanService jabatan, PenempatanService penempatan, KasusService kasusService, KasusLain kasusLain,
            WilayahService wilayah, PenonaktifanMenunggu penonaktifan, JamRukun jam) {
        this.careteker = careteker;
        this.evaluasi = evaluasi;
        this.kepengurusan = kepengurusan;
        this.jabatan = jabatan;
        this.penempatan = penempatan;
        this.kasusService = kasusService;
        this.kasusLain = kasusLain;
        this.wilayah = wilayah;
        this.penonaktifan = penonaktifan;
        this.jam = jam;
    }

    /** In the transaction that changes the register. */
    @EventListener
    public void berubah(KursiBerubah kursi) {
        kursi.unit().forEach(this::ikuti);
    }

    private void ikuti(String unitId) {
        LocalDate hari = jam.hariIni();
        evaluasi.belumBerakhir(unitId, hari).stream()
                .filter(p -> p.sebabAkhir() == null && ketuaKembali(p, p.mulai().isAfter(hari) ? p.mulai() : hari))
                .forEach(p -> penempatan.akhiri(p.id(), hari, SebabAkhir.KETUA_KEMBALI, null));
        careteker.berakhirDini(unitId).forEach(this::akhiriKepengurusan);
        evaluasi.berjalan(unitId).forEach(satu -> kabarkan(satu, hari));
    }

    /** The board that he has formed leaves with him (Pasal 8 ayat (3)). */
    private void akhiriKepengurusan(PemegangJabatan siapa) {
        kepengurusan.posisi(siapa.id()).stream()
                .filter(p -> p.sampai().isAfter(siapa.sampai()) && !p.mulai().isAfter(siapa.sampai()))
                .forEach(p -> penempatan.akhiri(p.id(), siapa.sampai().plusDays(1), siapa.sebabAkhir(), siapa.keputusanAkhirId()));
    }

    /** The Ketua for whom he serves is in office on a day, not absent, and not about to be deactivated: for a Careteker who has not begun, on his first. */
    private boolean ketuaKembali(PemegangJabatan siapa, LocalDate hari) {
        Optional<PemegangJabatan> ketua = careteker.kursiPemegang(siapa.id()).map(KursiCareteker::berhalanganId)
                .flatMap(jabatan::posisi);
        return ketua.filter(k -> k.sampai() == null || !k.sampai().isBefore(hari)).isPresent()
                && !jabatan.berhalangan(ketua.get(), hari) && penonaktifan.ditandatangani(ketua.get()).isEmpty();
    }

    private void kabarkan(EvaluasiCareteker satu, LocalDate hari) {
        PemegangJabatan siapa = evaluasi.careteker(satu.kasusId());
        Kasus kasus = kasusService.kasus(satu.kasusId());
        String kursi = "Ketua " + wilayah.nama(satu.unitId());
        boolean lain = jabatan.pemegangKursi(satu.unitId(), hari).filter(p -> !p.id().equals(siapa.id())).isPresent();
        boolean berakhir = siapa.sebabAkhir() != null && kasusLain.beritahu(kasus, EvaluasiCaretekerProcess.BERAKHIR_DINI,
                "Careteker " + kursi + " menjabat sampai " + Kalender.tulis(siapa.sampai()) + ".");
        if (!berakhir && (lain || siapa.sebabAkhir() != null)) {
            kasusLain.beritahu(kasus, EvaluasiCaretekerProcess.KURSI_TERISI, "Kursi " + kursi + " tidak lagi menunggu putusan Lurah.");
        }
    }
}
