package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.penonaktifan.KetidakhadiranTercatat;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekDidengar;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekMenjabat;
import id.rukun.hukum.pergub171.keputusan.BentukKeputusanLurah;
import id.rukun.hukum.pergub171.musyawarah.KeputusanRwTidakBertentangan;
import id.rukun.hukum.pergub171.musyawarah.KeputusanTidakBertentangan;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import id.rukun.hukum.pergub171.penonaktifan.AdaDasarPenonaktifan;
import id.rukun.hukum.pergub171.penonaktifan.BentukPenonaktifanRt;
import id.rukun.hukum.pergub171.penonaktifan.BentukPenonaktifanRw;
import id.rukun.hukum.pergub171.penonaktifan.BertentanganDenganNorma;
import id.rukun.hukum.pergub171.penonaktifan.KewajibanDilanggar;
import id.rukun.hukum.pergub171.penonaktifan.SyaratTidakTerpenuhi;
import id.rukun.hukum.pergub171.penonaktifan.TindakanTercela;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.penonaktifan.JalurPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.SoalHukum;
import id.rukun.prosedur.penonaktifan.SyaratPenonaktifan;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.KeabsahanIsian;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.PutusanKeabsahan;
import id.rukun.prosedur.penonaktifan.musyawarah.HasilPenonaktifanService;
import id.rukun.prosedur.penonaktifan.musyawarah.SyaratMusyawarah;
import id.rukun.prosedur.penonaktifan.proses.PenanyaSoal;
import id.rukun.prosedur.penonaktifan.proses.PenonaktifanProcess;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code penonaktifan-musyawarah}: whether the result is lawful, and what came of the Keputusan on it. */
@Component
class PenetapanMusyawarahLangkah {

    /** How P-14 about the deactivation ended; it always needs the ratification (Pasal 36 ayat (5), Pasal 37 ayat (5)). */
    enum PenetapanHasil { DISAHKAN, DITOLAK_LURAH, DITOLAK_CAMAT, TAHAN }

    /** What the whole case has come to. */
    enum AkhirPerkara { DINONAKTIFKAN, DITOLAK_LURAH, DITOLAK_CAMAT }

    private final PenonaktifanService penonaktifan;
    private final HasilPenonaktifanService hasil;
    private final SyaratPenonaktifan syarat;
    private final SyaratMusyawarah syaratMusyawarah;
    private final KeputusanService keputusan;
    private final WilayahService wilayah;
    private final Penjabat penjabat;

    PenetapanMusyawarahLangkah(PenonaktifanService penonaktifan, HasilPenonaktifanService hasil, SyaratPenonaktifan syarat,
            SyaratMusyawarah syaratMusyawarah, KeputusanService keputusan, WilayahService wilayah, Penjabat penjabat) {
        this.penonaktifan = penonaktifan;
        this.hasil = hasil;
        this.syarat = syarat;
        this.syaratMusyawarah = syaratMusyawarah;
        this.keputusan = keputusan;
        this.wilayah = wilayah;
        this.penjabat = penjabat;
    }

    /** P-30/G6, P-32/G5: the Lurah refuses what conflicts with a norm that he names; all else he sets. */
    @TugasModel(value = "penonaktifanKeabsahanGerbang", aturan = {AlasanCukup.class, BukanPerkaraSendiri.class, PenjabatHariItu.class,
            SubjekMenjabat.class, SubjekDidengar.class, AdaDasarPenonaktifan.class, TindakanTercela.class, KewajibanDilanggar.class,
            BertentanganDenganNorma.class, KetidakhadiranTercatat.class, DasarBerhalangan.class, SyaratTidakTerpenuhi.class,
            KeputusanTidakBertentangan.class, KeputusanRwTidakBertentangan.class})
    @Jawaban("keabsahanHasil")
    PutusanKeabsahan keabsahan(Pertanyaan pertanyaan) {
        KeabsahanIsian isian = pertanyaan.beralasan(KeabsahanIsian.class);
        penjabat.wajibBukanPihak(pertanyaan, List.of(pertanyaan.teks(PenonaktifanProcess.SUBJEK)));
        penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), pertanyaan.hariIni());
        tanya(pertanyaan, syaratMusyawarah.keabsahan(pertanyaan.kasusId(),
                isian.putusan() == PutusanKeabsahan.TOLAK ? isian.norma() : null));
        if (isian.putusan() == PutusanKeabsahan.TETAPKAN) {
            wajibDapatDitetapkan(pertanyaan);
        }
        return isian.putusan();
    }

    private static <F extends Record> void tanya(Pertanyaan pertanyaan, SoalHukum<F> soal) {
        pertanyaan.tanya(soal.aturan(), soal.fakta());
    }

    private void wajibDapatDitetapkan(Pertanyaan pertanyaan) {
        String kasusId = pertanyaan.kasusId();
        LocalDate hari = pertanyaan.hariIni();
        PemegangJabatan siapa = penonaktifan.subjek(kasusId);
        pertanyaan.wajib(SubjekMenjabat.class, syarat.menjabat(Optional.of(siapa), hari));
        PenanyaSoal.wajib(pertanyaan, syarat.didengar(kasusId, hari));
        // The grounds stand on another form than this one: what fails is told, not shown at a field.
        syarat.dasarBerdiri(siapa, kasusId, hari).forEach(soal -> PenanyaSoal.wajib(pertanyaan, soal.tanpaKolom()));
    }

    /** P-30/G6: it is unlawful; the case ends with the norm. */
    @TugasModel("penonaktifanCatatBertentanganDelegate")
    void bertentangan(Langkah langkah) {
        String norma = langkah.isian(KeabsahanIsian.class).norma();
        hasil.tolak(langkah.kasusId(), norma);
        langkah.tetapkan(PenonaktifanProcess.HASIL_PENETAPAN, PenetapanHasil.DITOLAK_LURAH.name());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Hasil musyawarah ditolak Lurah", "keterangan",
                "Bertentangan dengan " + norma + "."));
    }

    /** How the called P-14 ended; a held case goes back to the Lurah. */
    @TugasModel("penonaktifanPenetapanHasilGerbang")
    @Jawaban("penetapanHasil")
    PenetapanHasil penetapan(Pertanyaan pertanyaan) {
        return PenetapanHasil.valueOf(pertanyaan.teks(PenonaktifanProcess.HASIL_PENETAPAN));
    }

    /** P-30/G7, P-32/G6: deactivated only by a Keputusan that the Camat has ratified. */
    @TugasModel(value = "penonaktifanAkhirPerkaraGerbang", aturan = {BentukPenonaktifanRt.class, BentukPenonaktifanRw.class})
    @Jawaban("akhirPerkara")
    AkhirPerkara akhir(Pertanyaan pertanyaan) {
        PenetapanHasil hasilnya = PenetapanHasil.valueOf(pertanyaan.teks(PenonaktifanProcess.HASIL_PENETAPAN));
        if (hasilnya != PenetapanHasil.DISAHKAN) {
            return AkhirPerkara.valueOf(hasilnya.name());
        }
        pertanyaan.wajib(hasil.rt(pertanyaan.kasusId()) ? BentukPenonaktifanRt.class : BentukPenonaktifanRw.class,
                bentuk(pertanyaan, keputusan.keputusan(pertanyaan.kasusId(), JalurPenonaktifan.MUSYAWARAH.jenisKeputusan())));
        return AkhirPerkara.DINONAKTIFKAN;
    }

    private BentukKeputusanLurah.Fakta bentuk(Pertanyaan pertanyaan, Optional<KeputusanLurah> yang) {
        return new BentukKeputusanLurah.Fakta(yang.map(KeputusanLurah::nomor).orElse(null),
                yang.map(KeputusanLurah::tanggal).orElse(null),
                yang.map(KeputusanLurah::penandatangan).orElse(null),
                yang.map(KeputusanLurah::kelurahanId).map(wilayah::nama).orElse(null), wilayah.nama(pertanyaan.kasus().unitId()));
    }
}
