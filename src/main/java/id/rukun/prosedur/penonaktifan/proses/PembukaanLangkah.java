package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.penonaktifan.KetidakhadiranTercatat;
import id.rukun.hukum.kebijakan.penonaktifan.SatuPenonaktifanTerbuka;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekMenjabat;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import id.rukun.hukum.pergub171.penonaktifan.AdaDasarPenonaktifan;
import id.rukun.hukum.pergub171.penonaktifan.AsalKasusRt;
import id.rukun.hukum.pergub171.penonaktifan.AsalKasusRw;
import id.rukun.hukum.pergub171.penonaktifan.BertentanganDenganNorma;
import id.rukun.hukum.pergub171.penonaktifan.BuktiAtauSaksiRt;
import id.rukun.hukum.pergub171.penonaktifan.BuktiAtauSaksiRw;
import id.rukun.hukum.pergub171.penonaktifan.KewajibanDilanggar;
import id.rukun.hukum.pergub171.penonaktifan.SyaratTidakTerpenuhi;
import id.rukun.hukum.pergub171.penonaktifan.TanpaMusyawarahRt;
import id.rukun.hukum.pergub171.penonaktifan.TanpaMusyawarahRw;
import id.rukun.hukum.pergub171.penonaktifan.TindakanTercela;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.JalurPenonaktifan;
import id.rukun.prosedur.penonaktifan.NaskahPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.SyaratLurah;
import id.rukun.prosedur.penonaktifan.TeguranService;
import id.rukun.prosedur.penonaktifan.formulir.AdaMusyawarah;
import id.rukun.prosedur.penonaktifan.formulir.BuktiIsian;
import id.rukun.prosedur.penonaktifan.formulir.UsulanPenonaktifanIsian;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code penonaktifan-lurah}: who is to be deactivated, on whose word, and by what evidence. */
@Component
class PembukaanLangkah {

    private final PembukaPerkara pembuka;
    private final PenonaktifanService penonaktifan;
    private final TeguranService teguran;
    private final SyaratLurah syarat;
    private final Penjabat penjabat;
    private final NaskahPenonaktifan naskah;

    PembukaanLangkah(PembukaPerkara pembuka, PenonaktifanService penonaktifan, TeguranService teguran, SyaratLurah syarat,
            Penjabat penjabat, NaskahPenonaktifan naskah) {
        this.pembuka = pembuka;
        this.penonaktifan = penonaktifan;
        this.teguran = teguran;
        this.syarat = syarat;
        this.penjabat = penjabat;
        this.naskah = naskah;
    }

    /** P-31/S1, P-33/S1: origin and grounds; warnings of what was said before a correction no longer count. */
    @TugasModel(value = "penonaktifanCatatUsulanDelegate", aturan = {SubjekMenjabat.class, BukanPerkaraSendiri.class,
            SatuPenonaktifanTerbuka.class, AsalKasusRt.class, AsalKasusRw.class, AdaDasarPenonaktifan.class, TindakanTercela.class,
            KewajibanDilanggar.class, BertentanganDenganNorma.class, KetidakhadiranTercatat.class, DasarBerhalangan.class,
            SyaratTidakTerpenuhi.class, BukanMasaDepan.class, UrutanTanggal.class})
    void usulan(Langkah langkah) {
        UsulanPenonaktifanIsian isian = langkah.isian(UsulanPenonaktifanIsian.class);
        PemegangJabatan siapa = pembuka.wajibSubjek(langkah, isian.subjek());
        PenanyaSoal.wajib(langkah, syarat.asal(siapa.unitId(), isian.asal()));
        pembuka.wajibDasar(langkah, siapa, isian);
        langkah.wajibTanggalSesuai();
        pembuka.catat(langkah, siapa, JalurPenonaktifan.LURAH, isian);
        penonaktifan.berasal(langkah.kasusId(), isian.asal(), isian.tanggal());
        teguran.lupakan(langkah.kasusId());
    }

    /** P-31/S2, P-33/S2: at least one piece of evidence or one witness; a Musyawarah is optional (DOC-39). */
    @TugasModel(value = "penonaktifanCatatBuktiDelegate", aturan = {BuktiAtauSaksiRt.class, BuktiAtauSaksiRw.class,
            TanpaMusyawarahRt.class, TanpaMusyawarahRw.class, BukanPerkaraSendiri.class})
    void bukti(Langkah langkah) {
        BuktiIsian isian = langkah.isian(BuktiIsian.class);
        int bukti = isian.alatBukti() == null ? 0 : isian.alatBukti().size();
        int saksi = isian.saksi() == null ? 0 : isian.saksi().size();
        penjabat.wajibBukanPihak(langkah, List.of(langkah.teks(PenonaktifanProcess.SUBJEK)));
        PenanyaSoal.wajib(langkah, syarat.bukti(langkah.kasusId(), bukti, saksi));
        PenanyaSoal.wajib(langkah, syarat.musyawarah(langkah.kasusId(), isian.musyawarah() == AdaMusyawarah.DENGAN));
        penonaktifan.buktikan(langkah.kasusId(), bukti, saksi);
        // A warning rests on what he was warned with: other evidence, other warnings.
        teguran.lupakan(langkah.kasusId());
        naskah.berkas(langkah.kasus(), langkah.unitId(), langkah.isianTerbaru(UsulanPenonaktifanIsian.class), isian, langkah.hariIsian());
    }
}
