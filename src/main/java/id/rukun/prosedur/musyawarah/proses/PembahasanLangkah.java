package id.rukun.prosedur.musyawarah.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.NamaTercantum;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.musyawarah.BeritaAcaraMemuatPimpinan;
import id.rukun.hukum.kebijakan.musyawarah.JumlahSuaraCocok;
import id.rukun.hukum.kebijakan.musyawarah.MufakatDiupayakan;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.musyawarah.SuaraSamaDenganHadir;
import id.rukun.hukum.kebijakan.penomoran.BatasNomor;
import id.rukun.hukum.kebijakan.penomoran.LompatanNomor;
import id.rukun.hukum.kebijakan.penomoran.NomorBerurutan;
import id.rukun.hukum.kebijakan.penomoran.NomorNaskahUnik;
import id.rukun.hukum.kebijakan.penomoran.TahunNomorSesuai;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.pergub171.musyawarah.KeputusanTidakBertentangan;
import id.rukun.hukum.pergub171.musyawarah.MufakatDidahulukan;
import id.rukun.hukum.pergub171.musyawarah.PemungutanSuara;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.NaskahRapat;
import id.rukun.prosedur.musyawarah.PemimpinRapat;
import id.rukun.prosedur.musyawarah.NomorRapat;
import id.rukun.prosedur.musyawarah.formulir.Pembahasan;
import id.rukun.prosedur.musyawarah.formulir.PembahasanIsian;
import id.rukun.prosedur.musyawarah.formulir.SuaraIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code musyawarah}, from the discussion to the signed minutes. */
@Component
class PembahasanLangkah {

    enum Suara { DITERIMA, TIDAK_DITERIMA }

    /** Whether the decision contradicts a norm. */
    enum Keabsahan { SAH, TIDAK_SAH }

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final WilayahService wilayah;
    private final Penjabat penjabat;
    private final PenjagaNomor penjagaNomor;
    private final NomorRapat nomorRapat;
    private final NaskahRapat naskahRapat;
    private final PemimpinRapat pemimpin;
    private final JabatanService jabatan;
    private final PenjagaPihak penjagaPihak;

    PembahasanLangkah(MusyawarahService musyawarah, KatalogMode katalogMode, WilayahService wilayah,
            Penjabat penjabat, PenjagaNomor penjagaNomor, NomorRapat nomorRapat,
            NaskahRapat naskahRapat, PemimpinRapat pemimpin, JabatanService jabatan, PenjagaPihak penjagaPihak) {
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.wilayah = wilayah;
        this.penjabat = penjabat;
        this.penjagaNomor = penjagaNomor;
        this.nomorRapat = nomorRapat;
        this.naskahRapat = naskahRapat;
        this.pemimpin = pemimpin;
        this.jabatan = jabatan;
        this.penjagaPihak = penjagaPihak;
    }

    /** P-37/G7: what came of the discussion; a vote, or a consensus, without the attempt is refused. */
    @TugasModel(value = "musyawarahCatatPembahasanDelegate", aturan = {MufakatDiupayakan.class, BukanPerkaraSendiri.class})
    void pembahasan(Langkah langkah) {
        PembahasanIsian isian = langkah.isian(PembahasanIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        penjagaPihak.wajib(langkah, rapat.rangkaian());
        if (isian.hasil() == Pembahasan.DITUNDA) {
            musyawarah.ditunda(rapat);
        } else {
            wajibBermufakat(langkah, rapat, isian);
            musyawarah.putuskan(rapat, isian);
        }
    }

    /** Demands that a consensus was tried, and first. */
    void wajibBermufakat(Pertanyaan pertanyaan, Musyawarah rapat, PembahasanIsian isian) {
        pertanyaan.wajib(List.of("mufakatDicoba"), katalogMode.kaidah(rapat).mufakat(), new MufakatDidahulukan.Fakta(
                isian.mufakatDicoba(), isian.hasil() == Pembahasan.PEMUNGUTAN_SUARA));
        pertanyaan.wajib(List.of("mufakatDicoba"), MufakatDiupayakan.class,
                new MufakatDiupayakan.Fakta(isian.mufakatDicoba(), isian.hasil() == Pembahasan.MUFAKAT));
    }

    /** P-37/G7: how the discussion ended. */
    @TugasModel("musyawarahPembahasanGerbang")
    @Jawaban("pembahasan")
    Pembahasan periksaPembahasan(Pertanyaan pertanyaan) {
        return pertanyaan.isian(PembahasanIsian.class).hasil();
    }

    /** P-37/G8: the votes and what they adopt: a simple majority; a tie adopts nothing. */
    @TugasModel(value = "musyawarahCatatSuaraDelegate", aturan = {JumlahSuaraCocok.class, SuaraSamaDenganHadir.class,
            BukanPerkaraSendiri.class})
    void suara(Langkah langkah) {
        SuaraIsian suara = langkah.isian(SuaraIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        KeputusanMusyawarah keputusan = musyawarah.keputusan(rapat);
        penjagaPihak.wajib(langkah, rapat.rangkaian());
        wajibCocok(langkah, rapat, suara);
        boolean diterima = langkah.tanya(katalogMode.kaidah(rapat).suara(),
                new PemungutanSuara.Fakta(keputusan.mufakatDicoba(), suara.setuju(),
                        suara.tidakSetuju(), suara.abstain())).terpenuhi();
        musyawarah.suara(keputusan, suara, diterima);
    }

    /** Demands as many votes as persons came. */
    void wajibCocok(Pertanyaan pertanyaan, Musyawarah rapat, SuaraIsian suara) {
        List<String> kolom = List.of("setuju", "tidakSetuju", "abstain");
        int hadir = musyawarah.kehadiran(rapat).hadir();
        int masuk = suara.setuju() + suara.tidakSetuju() + suara.abstain();
        pertanyaan.wajib(kolom, JumlahSuaraCocok.class, new JumlahSuaraCocok.Fakta(
                List.of(suara.setuju(), suara.tidakSetuju()), suara.abstain(), masuk, hadir));
        pertanyaan.wajib(kolom, SuaraSamaDenganHadir.class,
                new SuaraSamaDenganHadir.Fakta(suara.setuju(), suara.tidakSetuju(), suara.abstain(), hadir));
    }

    /** P-37/G8: whether the votes adopted the proposal. */
    @TugasModel("musyawarahSuaraGerbang")
    @Jawaban("suara")
    Suara periksaSuara(Pertanyaan pertanyaan) {
        return musyawarah.keputusan(musyawarah.terakhir(pertanyaan.prosesId())).diterima()
                ? Suara.DITERIMA : Suara.TIDAK_DITERIMA;
    }

    /** P-37/G9: the automatic checks and the chair's statement; an unlawful decision is repeated. */
    @TugasModel("musyawarahKeabsahanGerbang")
    @Jawaban("keabsahan")
    Keabsahan keabsahan(Pertanyaan pertanyaan) {
        Musyawarah rapat = musyawarah.terakhir(pertanyaan.prosesId());
        KeputusanMusyawarah keputusan = musyawarah.keputusan(rapat);
        if (!keputusan.diterima()) {
            return Keabsahan.SAH;
        }
        return pertanyaan.tanya(katalogMode.kaidah(rapat).keabsahan(),
                new KeputusanTidakBertentangan.Fakta(keputusan.biayaSurat(), jumlahKelurahan(pertanyaan),
                        keputusan.pernyataanSesuai(), keputusan.norma())).terpenuhi()
                ? Keabsahan.SAH : Keabsahan.TIDAK_SAH;
    }

    /** P-37/G9: a decision that contradicts no norm. */
    @TugasModel("musyawarahCatatKeputusanSahDelegate")
    void keputusanSah(Langkah langkah) {
        musyawarah.keputusanSah(musyawarah.terakhir(langkah.prosesId()));
    }

    /** P-37/G9: an unlawful decision stays recorded with its norm; its meeting has none. */
    @TugasModel("musyawarahCatatKeputusanTidakSahDelegate")
    void keputusanTidakSah(Langkah langkah) {
        musyawarah.keputusanTidakSah(musyawarah.terakhir(langkah.prosesId()));
    }

    /** P-37/S8: the signed and dated minutes end the series; also where another family holds the meeting (P-39/S4). */
    @TugasModel(value = "musyawarahCatatBeritaAcaraDelegate", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, PenjabatHariItu.class, BeritaAcaraMemuatPimpinan.class,
            TahunNomorSesuai.class, NomorNaskahUnik.class, BatasNomor.class, NomorBerurutan.class,
            LompatanNomor.class, BukanPerkaraSendiri.class})
    void beritaAcara(Langkah langkah) {
        BeritaAcaraIsian isian = langkah.isian(BeritaAcaraIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        penjagaPihak.wajib(langkah, rapat.rangkaian());
        langkah.wajibTanggalSesuai();
        PemegangJabatan berhak = wajibTandaTangan(langkah, rapat, isian);
        penjagaNomor.wajib(langkah, nomorRapat.beritaAcara(rapat, isian));
        musyawarah.tandatangani(rapat, isian);
        String sidik = naskahRapat.beritaAcara(rapat, isian, berhak);
        langkah.tulis(JenisEntri.DOKUMEN, Map.of("dokumen", "Berita acara musyawarah", "nomor", isian.nomor(),
                "tanggal", isian.tanggal(), "penandatangan", isian.penandatangan(), "sidikNaskah", sidik));
    }

    int jumlahKelurahan(Pertanyaan pertanyaan) {
        return (int) pertanyaan.daftar(MusyawarahProcess.DAFTAR_UNIT).stream()
                .map(unit -> wilayah.leluhur(unit, JenisUnit.KELURAHAN).orElseThrow().id())
                .distinct()
                .count();
    }

    /** The minutes bear the name of whoever held the conducting post on their day, and of who led the meeting. */
    private PemegangJabatan wajibTandaTangan(Langkah langkah, Musyawarah rapat, BeritaAcaraIsian isian) {
        Jabatan kantor = Jabatan.dariPeran(langkah.teks(MusyawarahProcess.PERAN_PIMPINAN));
        List<String> nama = isian.penandatangan().lines().map(String::strip).filter(satu -> !satu.isEmpty()).toList();
        PemegangJabatan berhak =
                penjabat.wajibTandaTangan(langkah, kantor, rapat.rangkaian().unitId(), isian.tanggal(), nama);
        langkah.wajib(List.of("penandatangan"), BeritaAcaraMemuatPimpinan.class, memimpin(rapat, isian, nama));
        return berhak;
    }

    private BeritaAcaraMemuatPimpinan.Fakta memimpin(Musyawarah rapat, BeritaAcaraIsian isian, List<String> nama) {
        Optional<String> pimpinan = pemimpin.nama(rapat);
        boolean menjabat = pemimpin.posisi(rapat).map(p -> jabatan.melaksanakan(p, isian.tanggal())).orElse(pimpinan.isPresent());
        return new BeritaAcaraMemuatPimpinan.Fakta(pimpinan.orElse(null), isian.tanggal(), menjabat, String.join(", ", nama),
                pimpinan.filter(siapa -> nama.stream().anyMatch(teks -> NamaTercantum.dalam(teks, siapa))).isPresent());
    }
}
