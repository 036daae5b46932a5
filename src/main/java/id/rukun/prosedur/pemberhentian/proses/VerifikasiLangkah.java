package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pemberhentian.BerlakuSesudahDiterima;
import id.rukun.hukum.kebijakan.pemberhentian.PemberhentianBelumBerlaku;
import id.rukun.hukum.kebijakan.pemberhentian.VerifikasiOrangLain;
import id.rukun.hukum.kebijakan.pemberhentian.YangBerhentiMenjabat;
import id.rukun.hukum.pergub171.pemberhentian.KematianBerdokumen;
import id.rukun.hukum.pergub171.pemberhentian.PengunduranDiriBersurat;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.pemberhentian.NaskahPemberhentian;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import id.rukun.prosedur.pemberhentian.SyaratPemberhentian;
import id.rukun.prosedur.pemberhentian.formulir.HasilDokumen;
import id.rukun.prosedur.pemberhentian.formulir.LaporanBerhentiIsian;
import id.rukun.prosedur.pemberhentian.formulir.PencabutanIsian;
import id.rukun.prosedur.pemberhentian.formulir.VerifikasiIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code pemberhentian-pengurus}, from the paper to the day on which the post is over, or to the letter that is taken back. */
@Component
class VerifikasiLangkah {

    /** Whether the day has come. */
    enum SaatBerhenti { SEKARANG, NANTI }

    /** What became of a report. */
    enum HasilPemeriksaan { BERHENTI, TIDAK_SAH, DICABUT }

    private final PemberhentianService pemberhentian;
    private final KabarPemberhentian kabar;
    private final NaskahPemberhentian naskah;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final Penjabat penjabat;

    VerifikasiLangkah(PemberhentianService pemberhentian, KabarPemberhentian kabar, NaskahPemberhentian naskah, JabatanService jabatan,
            WilayahService wilayah, Penjabat penjabat) {
        this.pemberhentian = pemberhentian;
        this.kabar = kabar;
        this.naskah = naskah;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.penjabat = penjabat;
    }

    /** P-29/S2, G2: the paper counts, or the post goes on. */
    @TugasModel(value = "pemberhentianDokumenGerbang", aturan = {KematianBerdokumen.class, PengunduranDiriBersurat.class,
            YangBerhentiMenjabat.class, PemberhentianBelumBerlaku.class, AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class,
            VerifikasiOrangLain.class})
    @Jawaban("hasilDokumen")
    HasilDokumen dokumen(Pertanyaan pertanyaan) {
        VerifikasiIsian isian = pertanyaan.isian(VerifikasiIsian.class);
        Pemberhentian yang = pemberhentian.ambil(pertanyaan.kasusId());
        pertanyaan.wajib(VerifikasiOrangLain.class, orangLain(pertanyaan));
        if (isian.hasil() == HasilDokumen.TIDAK_SAH) {
            pertanyaan.wajib(List.of("hasil"), PemberhentianBelumBerlaku.class, belumBerlaku(pertanyaan, yang));
            pertanyaan.wajibBeralasan(isian.alasan());
            return isian.hasil();
        }
        pertanyaan.wajibTanggalSesuai();
        if (yang.meninggal()) {
            pertanyaan.wajib(KematianBerdokumen.class, SyaratPemberhentian.kematian(yang));
        } else {
            pertanyaan.wajib(PengunduranDiriBersurat.class, SyaratPemberhentian.surat(yang));
        }
        // Where this case has ended the post already, that day stands.
        if (!yang.diakhiri()) {
            pertanyaan.wajib(List.of("diterima"), YangBerhentiMenjabat.class, SyaratPemberhentian.menjabat(
                    PemberhentianService.berlaku(yang, isian.diterima()), Optional.of(pemberhentian.posisi(yang))));
        }
        return isian.hasil();
    }

    private VerifikasiOrangLain.Fakta orangLain(Pertanyaan pertanyaan) {
        Set<String> pelaku = penjabat.orang(List.of(pertanyaan.pelaku().akun()));
        // A case of a model that did not ask has kept nobody who reported.
        Optional<String> pelapor = Optional.ofNullable(pertanyaan.teks(PemberhentianProcess.PELAPOR));
        return new VerifikasiOrangLain.Fakta(
                pelapor.map(List::of).map(penjabat::orang).filter(pelaku::equals).isPresent(),
                pelaku.contains(pertanyaan.teks(PemberhentianProcess.YANG_BERHENTI)));
    }

    private static PemberhentianBelumBerlaku.Fakta belumBerlaku(Pertanyaan pertanyaan, Pemberhentian yang) {
        return new PemberhentianBelumBerlaku.Fakta(yang.berlaku(), pertanyaan.hariIni(), yang.diakhiri());
    }

    /** The paper does not count: the post goes on, and who reported is told why. */
    @TugasModel("pemberhentianCatatTidakSahDelegate")
    void tidakSah(Langkah langkah) {
        pemberhentian.tolak(langkah.kasusId());
        Pemberhentian yang = pemberhentian.ambil(langkah.kasusId());
        String kalimat = jabatan.sebutan(pemberhentian.posisi(yang)) + " tetap menjabat: dokumennya tidak sah.";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Dokumen pemberhentian tidak sah", "unit", yang.unitId(), "keterangan",
                kalimat));
        kabar.tidakSah(langkah, yang, kalimat + " Alasan: " + langkah.isian(VerifikasiIsian.class).alasan());
    }

    /** P-29/G3: the post ends after the death, or on the day of the letter, not before it was received. */
    @TugasModel(value = "pemberhentianCatatBerlakuDelegate", aturan = BerlakuSesudahDiterima.class)
    void berlaku(Langkah langkah) {
        Pemberhentian lama = pemberhentian.ambil(langkah.kasusId());
        if (lama.diakhiri()) {
            return;
        }
        LocalDate diterima = langkah.isian(VerifikasiIsian.class).diterima();
        Pemberhentian yang = pemberhentian.verifikasi(langkah.kasusId(), diterima);
        if (!yang.meninggal()) {
            Putusan putusan = langkah.tanya(BerlakuSesudahDiterima.class, new BerlakuSesudahDiterima.Fakta(yang.diminta(), diterima));
            if (!putusan.terpenuhi()) {
                langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", putusan.kode(), "unit", yang.unitId(), "keterangan",
                        putusan.ucapan().kalimat()));
            }
            kabar.sendiri(langkah, yang, "Surat pengunduran diri Anda diterima " + Kalender.tulis(diterima) + "; Anda berhenti sejak "
                    + Kalender.tulis(yang.berlaku()) + ".");
        }
        jabatan.jabatanAkun(langkah.pelaku().akun(), langkah.hariIsian()).stream()
                .filter(p -> wilayah.mencakup(p.unitId(), yang.unitId())).findFirst().ifPresent(oleh -> naskah.simpan(langkah.kasus(),
                        langkah.isianTerbaru(LaporanBerhentiIsian.class), langkah.hariIsian(), oleh));
    }

    /** Whether a resignation still lies ahead; a death has happened. */
    @TugasModel("pemberhentianSaatGerbang")
    @Jawaban("saatBerhenti")
    SaatBerhenti saat(Pertanyaan pertanyaan) {
        Pemberhentian yang = pemberhentian.ambil(pertanyaan.kasusId());
        return !yang.meninggal() && yang.berlaku().isAfter(pertanyaan.hariIni()) ? SaatBerhenti.NANTI : SaatBerhenti.SEKARANG;
    }

    /** Before its day a resignation is taken back: the post goes on as if nothing had been written. */
    @TugasModel(value = "pemberhentianCatatPencabutanDelegate", aturan = {PemberhentianBelumBerlaku.class, BukanMasaDepan.class,
            UrutanTanggal.class})
    void cabut(Langkah langkah) {
        LocalDate hari = langkah.isian(PencabutanIsian.class).tanggal();
        Pemberhentian yang = pemberhentian.ambil(langkah.kasusId());
        langkah.wajib(List.of("tanggal"), PemberhentianBelumBerlaku.class, belumBerlaku(langkah, yang));
        langkah.wajibTanggalSesuai();
        pemberhentian.cabut(langkah.kasusId(), hari);
        String kalimat = "Pengunduran diri " + jabatan.sebutan(pemberhentian.posisi(yang)) + " dicabut pada " + Kalender.tulis(hari)
                + "; ia tetap menjabat.";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pengunduran diri dicabut", "unit", yang.unitId(), "keterangan", kalimat));
        kabar.dicabut(langkah, yang, kalimat);
    }

    /** What the register says of the report now. */
    @TugasModel("pemberhentianHasilGerbang")
    @Jawaban("hasilPemeriksaan")
    HasilPemeriksaan hasil(Pertanyaan pertanyaan) {
        Pemberhentian yang = pemberhentian.ambil(pertanyaan.kasusId());
        if (yang.dicabut() != null) {
            return HasilPemeriksaan.DICABUT;
        }
        return yang.berlaku() == null ? HasilPemeriksaan.TIDAK_SAH : HasilPemeriksaan.BERHENTI;
    }

    /** The post has ended in another way: there is nothing left to end. */
    @TugasModel("pemberhentianJabatanBerakhirDelegate")
    void jabatanBerakhir(Langkah langkah) {
        Pemberhentian yang = pemberhentian.ambil(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pemberhentian tidak diteruskan", "unit", yang.unitId(), "keterangan",
                jabatan.sebutan(pemberhentian.posisi(yang)) + ": jabatannya sudah berakhir pada "
                        + Kalender.tulis(Optional.ofNullable(pemberhentian.posisi(yang).sampai()).orElse(yang.hariTerakhirJabatan()))
                        + " karena sebab lain; laporan ini tidak mengubah apa pun."));
    }
}
