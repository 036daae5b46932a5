package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.pergub171.penonaktifan.JalurHasilRw;
import id.rukun.hukum.pergub171.penonaktifan.MusyawarahRtMenonaktifkan;
import id.rukun.hukum.pergub171.penonaktifan.MusyawarahRwMenonaktifkan;
import id.rukun.prosedur.penonaktifan.Penutupan;
import id.rukun.prosedur.penonaktifan.SoalHukum;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.JalurHasil;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.JalurHasilIsian;
import id.rukun.prosedur.penonaktifan.musyawarah.HasilPenonaktifanService;
import id.rukun.prosedur.penonaktifan.musyawarah.SyaratMusyawarah;
import id.rukun.prosedur.penonaktifan.proses.AkhirPerkaraLangkah;
import id.rukun.prosedur.penonaktifan.proses.PenonaktifanProcess;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code penonaktifan-musyawarah}: what the Musyawarah decided, and which way it takes to the Lurah. */
@Component
class HasilMusyawarahLangkah {

    /** Whether the Musyawarah decided to deactivate him. */
    enum HasilMusyawarah { SETUJU, TIDAK_SETUJU }

    /** Which way the law prescribes, or that it leaves the choice. */
    enum JalurWajib { MELALUI_KETUA_RW, LANGSUNG, DIPILIH }

    private final HasilPenonaktifanService hasil;
    private final SyaratMusyawarah syarat;
    private final AkhirPerkaraLangkah akhir;
    private final Penjabat penjabat;

    HasilMusyawarahLangkah(HasilPenonaktifanService hasil, SyaratMusyawarah syarat, AkhirPerkaraLangkah akhir, Penjabat penjabat) {
        this.hasil = hasil;
        this.syarat = syarat;
        this.akhir = akhir;
        this.penjabat = penjabat;
    }

    /** P-30/G3, G4, P-32/G3: valid and in favour; an invalid one was repeated before. */
    @TugasModel(value = "penonaktifanHasilMusyawarahGerbang",
            aturan = {MusyawarahRtMenonaktifkan.class, MusyawarahRwMenonaktifkan.class})
    @Jawaban("hasilMusyawarah")
    HasilMusyawarah hasil(Pertanyaan pertanyaan) {
        return terpenuhi(pertanyaan, syarat.keputusan(pertanyaan.kasusId())) ? HasilMusyawarah.SETUJU : HasilMusyawarah.TIDAK_SETUJU;
    }

    private static <F extends Record> boolean terpenuhi(Pertanyaan pertanyaan, SoalHukum<F> soal) {
        return pertanyaan.tanya(soal.aturan(), soal.fakta()).terpenuhi();
    }

    /** P-30/G4: it is not; he stays in office. */
    @TugasModel("penonaktifanCatatTidakDisetujuiDelegate")
    void tidakDisetujui(Langkah langkah) {
        akhir.tutup(langkah, Penutupan.TIDAK_DISETUJUI);
    }

    /** P-30/G5, P-32/G4: through the Ketua RW for an RT; for an RW straight where he is the one concerned, else as is chosen. */
    @TugasModel(value = "penonaktifanJalurWajibGerbang", aturan = JalurHasilRw.class)
    @Jawaban("jalurWajib")
    JalurWajib jalurWajib(Pertanyaan pertanyaan) {
        if (hasil.rt(pertanyaan.kasusId())) {
            return JalurWajib.MELALUI_KETUA_RW;
        }
        return terpenuhi(pertanyaan, syarat.jalurRw(pertanyaan.kasusId(), true, pertanyaan.hariIni())) ? JalurWajib.DIPILIH
                : JalurWajib.LANGSUNG;
    }

    /** P-32/G4: the way that is chosen. */
    @TugasModel(value = "penonaktifanJalurHasilGerbang", aturan = {JalurHasilRw.class, BukanPerkaraSendiri.class})
    @Jawaban("jalurHasil")
    JalurHasil jalur(Pertanyaan pertanyaan) {
        JalurHasil dipilih = pertanyaan.isian(JalurHasilIsian.class).jalur();
        penjabat.wajibBukanPihak(pertanyaan, List.of(pertanyaan.teks(PenonaktifanProcess.SUBJEK)));
        SoalHukum<JalurHasilRw.Fakta> soal = syarat.jalurRw(pertanyaan.kasusId(), dipilih == JalurHasil.MELALUI_KETUA_RW,
                pertanyaan.hariIni());
        pertanyaan.wajib(List.of("jalur"), soal.aturan(), soal.fakta());
        return dipilih;
    }

    /** The result lies with the Ketua RW from today on (TM-16). */
    @TugasModel("penonaktifanCatatMelaluiKetuaRwDelegate")
    void melaluiKetuaRw(Langkah langkah) {
        hasil.berangkat(langkah.kasusId(), JalurHasil.MELALUI_KETUA_RW, langkah.hariIni());
    }

    /** It goes straight to the Lurah. */
    @TugasModel("penonaktifanCatatLangsungDelegate")
    void langsung(Langkah langkah) {
        hasil.berangkat(langkah.kasusId(), JalurHasil.LANGSUNG, langkah.hariIni());
    }
}
