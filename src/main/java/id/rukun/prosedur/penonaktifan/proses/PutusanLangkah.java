package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.penonaktifan.JedaTeguran;
import id.rukun.hukum.kebijakan.penonaktifan.KetidakhadiranTercatat;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekDidengar;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekMenjabat;
import id.rukun.hukum.kebijakan.penonaktifan.TeguranSampai;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import id.rukun.hukum.pergub171.penonaktifan.AdaDasarPenonaktifan;
import id.rukun.hukum.pergub171.penonaktifan.BertentanganDenganNorma;
import id.rukun.hukum.pergub171.penonaktifan.KewajibanDilanggar;
import id.rukun.hukum.pergub171.penonaktifan.SyaratTidakTerpenuhi;
import id.rukun.hukum.pergub171.penonaktifan.TeguranLengkapRt;
import id.rukun.hukum.pergub171.penonaktifan.TeguranLengkapRw;
import id.rukun.hukum.pergub171.penonaktifan.TindakanTercela;
import id.rukun.hukum.pergub171.penonaktifan.UrutanTeguranRt;
import id.rukun.hukum.pergub171.penonaktifan.UrutanTeguranRw;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.Penutupan;
import id.rukun.prosedur.penonaktifan.SyaratLurah;
import id.rukun.prosedur.penonaktifan.SyaratPenonaktifan;
import id.rukun.prosedur.penonaktifan.formulir.PutusanPenonaktifan;
import id.rukun.prosedur.penonaktifan.formulir.PutusanPenonaktifanIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code penonaktifan-lurah}: what the Lurah decides, and what came of it. */
@Component
class PutusanLangkah {

    /** Whether both warnings were given, or the case is closed before. */
    enum HasilPembinaan { LENGKAP, DITUTUP }

    /** How P-14 about the deactivation ended. */
    enum PenetapanPenonaktifan { DISAHKAN, DITETAPKAN, DITOLAK_LURAH, DITOLAK_CAMAT, TAHAN }

    /** What the whole case has come to. */
    enum HasilPerkara { DINONAKTIFKAN, DITUTUP, DITOLAK_LURAH, DITOLAK_CAMAT }

    private final PenonaktifanService penonaktifan;
    private final SyaratPenonaktifan syarat;
    private final SyaratLurah syaratLurah;
    private final AkhirPerkaraLangkah akhir;
    private final Penjabat penjabat;

    PutusanLangkah(PenonaktifanService penonaktifan, SyaratPenonaktifan syarat, SyaratLurah syaratLurah, AkhirPerkaraLangkah akhir,
            Penjabat penjabat) {
        this.penonaktifan = penonaktifan;
        this.syarat = syarat;
        this.syaratLurah = syaratLurah;
        this.akhir = akhir;
        this.penjabat = penjabat;
    }

    /** Whether there is something to decide. */
    @TugasModel("penonaktifanHasilPembinaanGerbang")
    @Jawaban("hasilPembinaan")
    HasilPembinaan pembinaan(Pertanyaan pertanyaan) {
        return penonaktifan.ambil(pertanyaan.kasusId()).penutupan() == null ? HasilPembinaan.LENGKAP : HasilPembinaan.DITUTUP;
    }

    /** P-31/G5, G6: the Lurah may deactivate once both warnings were given, in order, and have reached him. */
    @TugasModel(value = "penonaktifanPutusanGerbang", aturan = {AlasanCukup.class, BukanPerkaraSendiri.class, PenjabatHariItu.class,
            SubjekMenjabat.class, SubjekDidengar.class, TeguranLengkapRt.class, TeguranLengkapRw.class, UrutanTeguranRt.class,
            UrutanTeguranRw.class, TeguranSampai.class, JedaTeguran.class, AdaDasarPenonaktifan.class, TindakanTercela.class,
            KewajibanDilanggar.class, BertentanganDenganNorma.class, KetidakhadiranTercatat.class, DasarBerhalangan.class,
            SyaratTidakTerpenuhi.class})
    @Jawaban("putusanPenonaktifan")
    PutusanPenonaktifan putusan(Pertanyaan pertanyaan) {
        PutusanPenonaktifanIsian isian = pertanyaan.beralasan(PutusanPenonaktifanIsian.class);
        penjabat.wajibBukanPihak(pertanyaan, List.of(pertanyaan.teks(PenonaktifanProcess.SUBJEK)));
        if (isian.putusan() == PutusanPenonaktifan.NONAKTIFKAN) {
            wajibDapatDinonaktifkan(pertanyaan);
        }
        return isian.putusan();
    }

    private void wajibDapatDinonaktifkan(Pertanyaan pertanyaan) {
        String kasusId = pertanyaan.kasusId();
        LocalDate hari = pertanyaan.hariIni();
        PemegangJabatan siapa = penonaktifan.subjek(kasusId);
        penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), hari);
        pertanyaan.wajib(SubjekMenjabat.class, syarat.menjabat(Optional.of(siapa), hari));
        PenanyaSoal.wajib(pertanyaan, syarat.didengar(kasusId, hari));
        PenanyaSoal.wajib(pertanyaan, syaratLurah.teguran(kasusId, hari));
        // The grounds stand on another form than this one: what fails is told, not shown at a field.
        syarat.dasarBerdiri(siapa, kasusId, hari).forEach(soal -> PenanyaSoal.wajib(pertanyaan, soal.tanpaKolom()));
    }

    /** P-31/G6: he does not; the case is closed. */
    @TugasModel("penonaktifanCatatTutupDelegate")
    void tutup(Langkah langkah) {
        langkah.tetapkan(PenonaktifanProcess.HASIL_PENETAPAN, null);
        akhir.tutup(langkah, Penutupan.TIDAK_DINONAKTIFKAN);
    }

    /** How the called P-14 ended; a held case goes back to the Lurah's decision. */
    @TugasModel("penonaktifanPenetapanGerbang")
    @Jawaban("penetapanPenonaktifan")
    PenetapanPenonaktifan penetapan(Pertanyaan pertanyaan) {
        return PenetapanPenonaktifan.valueOf(pertanyaan.teks(PenonaktifanProcess.HASIL_PENETAPAN));
    }

    /** P-31/G8: deactivated only with the ratification, where one is needed. */
    @TugasModel("penonaktifanHasilGerbang")
    @Jawaban("hasilPerkara")
    HasilPerkara hasil(Pertanyaan pertanyaan) {
        String hasil = pertanyaan.teks(PenonaktifanProcess.HASIL_PENETAPAN);
        if (hasil == null) {
            return HasilPerkara.DITUTUP;
        }
        return switch (PenetapanPenonaktifan.valueOf(hasil)) {
            case DISAHKAN, DITETAPKAN -> HasilPerkara.DINONAKTIFKAN;
            case DITOLAK_LURAH -> HasilPerkara.DITOLAK_LURAH;
            case DITOLAK_CAMAT -> HasilPerkara.DITOLAK_CAMAT;
            case TAHAN -> HasilPerkara.DITUTUP;
        };
    }
}
