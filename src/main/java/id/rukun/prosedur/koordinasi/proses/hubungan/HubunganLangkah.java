package id.rukun.prosedur.koordinasi.proses.hubungan;

import id.rukun.engine.Penolakan;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.RencanaTidakLampau;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.hukum.perwalibanjar.SifatHubungan;
import id.rukun.hukum.perwalibanjar.permintaan.BentukDipilih;
import id.rukun.hukum.perwalibanjar.permintaan.BentukFakta;
import id.rukun.hukum.perwalibanjar.permintaan.CaraTiapBentuk;
import id.rukun.hukum.perwalibanjar.permintaan.HubunganFakta;
import id.rukun.hukum.perwalibanjar.permintaan.JadwalPeriodikLengkap;
import id.rukun.hukum.perwalibanjar.permintaan.JalurInstansiVertikal;
import id.rukun.hukum.perwalibanjar.permintaan.JalurIvFakta;
import id.rukun.hukum.perwalibanjar.permintaan.JenisPihak;
import id.rukun.hukum.perwalibanjar.permintaan.KebutuhanInsidental;
import id.rukun.hukum.perwalibanjar.permintaan.KelurahanDalamKecamatan;
import id.rukun.hukum.perwalibanjar.permintaan.MelaluiForum;
import id.rukun.hukum.perwalibanjar.permintaan.PasanganTidakDiatur;
import id.rukun.hukum.perwalibanjar.permintaan.PetunjukBerjenjang;
import id.rukun.hukum.perwalibanjar.permintaan.RuangHubunganDikenal;
import id.rukun.hukum.perwalibanjar.permintaan.SatuWaktu;
import id.rukun.hukum.perwalibanjar.permintaan.SifatBerlaku;
import id.rukun.hukum.perwalibanjar.permintaan.TeknisBukanKoordinatif;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibanjar.umum.KodeDiperiksa;
import id.rukun.hukum.perwalibanjar.umum.TanggalSah;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiBentuk;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PihakBanjar;
import id.rukun.prosedur.koordinasi.formulir.permintaan.HubunganKerjaIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanCara;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanWaktu;
import id.rukun.prosedur.koordinasi.formulir.permintaan.SifatPihak;
import id.rukun.prosedur.koordinasi.hubungan.HubunganPihak;
import id.rukun.prosedur.koordinasi.hubungan.HubunganService;
import id.rukun.prosedur.koordinasi.proses.permintaan.PermintaanKoordinasiProcess;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code permintaan-koordinasi}, S4 (BJR-PR-01/S2): of which nature the relations are, when, and by which means. */
@Component
class HubunganLangkah {

    private static final List<String> KOLOM_SIFAT = List.of("sifat");

    private final KoordinasiService koordinasi;
    private final HubunganService hubungan;
    private final FaktaHubungan fakta;
    private final PihakBanjar pihak;
    private final DirektoriUnit direktori;

    HubunganLangkah(KoordinasiService koordinasi, HubunganService hubungan, FaktaHubungan fakta, PihakBanjar pihak,
            DirektoriUnit direktori) {
        this.koordinasi = koordinasi;
        this.hubungan = hubungan;
        this.fakta = fakta;
        this.pihak = pihak;
        this.direktori = direktori;
    }

    /** What the table of pairs answers for one of them (BJR-DT-01); a Kelurahan of another Kecamatan is none that it means (BJR-R-13). */
    @TugasModel("koordinasiCatatBarisHubunganDelegate")
    void baris(Langkah langkah) {
        String unitId = langkah.teks(HubunganProcess.PASANGAN);
        boolean diatur = fakta.kelurahan(koordinasi.koordinasi(langkah.kasusId()), unitId, List.of())
                .map(KelurahanDalamKecamatan.Fakta::bagian).orElse(true);
        hubungan.menurutTabel(langkah.kasusId(), unitId, diatur ? langkah.teks(HubunganProcess.SIFAT) : null,
                diatur ? langkah.teks(HubunganProcess.AYAT) : null);
    }

    /** The details, each asked of its rule; nothing is stored of what one of them refuses. */
    @TugasModel(value = "koordinasiCatatHubunganDelegate", aturan = {RuangHubunganDikenal.class, KodeDikenal.class,
            KelurahanDalamKecamatan.class, PasanganTidakDiatur.class, TeknisBukanKoordinatif.class, SifatBerlaku.class,
            PetunjukBerjenjang.class, CaraTiapBentuk.class, SatuWaktu.class, JadwalPeriodikLengkap.class, TanggalSah.class,
            KebutuhanInsidental.class, JalurInstansiVertikal.class, MelaluiForum.class, BukanMasaDepan.class,
            UrutanTanggal.class, RencanaTidakLampau.class})
    void catat(Langkah langkah) {
        HubunganKerjaIsian isian = langkah.isian(HubunganKerjaIsian.class);
        Koordinasi satu = koordinasi.koordinasi(langkah.kasusId());
        langkah.wajib(List.of("ruangHubungan"), RuangHubunganDikenal.class, new RuangHubunganDikenal.Fakta(isian.ruangHubungan().name()));
        Map<String, List<String>> sifat = sifat(langkah, satu, isian);
        Map<BentukKoordinasi, String> cara = cara(langkah, isian);
        waktu(langkah, isian);
        langkah.wajibTanggalSesuai();
        instansiVertikal(langkah, isian);
        koordinasi.rinci(langkah.kasusId(), isian, sifat, cara);
        langkah.tetapkan(PermintaanKoordinasiProcess.DAFTAR_UNIT, unit(langkah));
        langkah.tetapkan(PermintaanKoordinasiProcess.DAFTAR_BIDANG, List.of());
    }

    private List<String> unit(Langkah langkah) {
        return koordinasi.pihak(langkah.kasusId()).stream().map(KoordinasiPihak::unitId).toList();
    }

    /** The natures by the id of the party: those chosen, or all of the pair but the structural one (BJR-A-22). */
    private Map<String, List<String>> sifat(Langkah langkah, Koordinasi satu, HubunganKerjaIsian isian) {
        Map<String, List<String>> dipilih = isian.sifat().stream().distinct().collect(Collectors.groupingBy(SifatPihak::unit,
                Collectors.mapping(SifatPihak::sifat, Collectors.toList())));
        List<String> unit = unit(langkah);
        langkah.wajib(KOLOM_SIFAT, KodeDikenal.class, new KodeDikenal.Fakta(dipilih.keySet().stream().sorted()
                .map(id -> new KodeDiperiksa(id, unit.contains(id), true)).toList()));
        Map<String, List<String>> hasil = new HashMap<>();
        for (HubunganPihak yang : hubungan.semua(langkah.kasusId())) {
            hasil.put(yang.unitId(), sifat(langkah, satu, yang, dipilih.getOrDefault(yang.unitId(), List.of()), isian));
        }
        dipilih.keySet().stream().filter(id -> !hasil.containsKey(id)).forEach(id -> tanpaSifat(langkah, satu, id, dipilih.get(id)));
        return hasil;
    }

    private List<String> sifat(Langkah langkah, Koordinasi satu, HubunganPihak yang, List<String> dipilih, HubunganKerjaIsian isian) {
        fakta.kelurahan(satu, yang.unitId(), dipilih).ifPresent(f -> langkah.wajib(KOLOM_SIFAT, KelurahanDalamKecamatan.class, f));
        HubunganFakta pasangan = fakta.hubungan(satu, yang, dipilih);
        langkah.wajib(KOLOM_SIFAT, PasanganTidakDiatur.class, pasangan);
        langkah.wajib(KOLOM_SIFAT, TeknisBukanKoordinatif.class, pasangan);
        langkah.wajib(KOLOM_SIFAT, SifatBerlaku.class, pasangan);
        if (dipilih.contains(SifatHubungan.STRUKTURAL.name())) {
            langkah.wajib(List.of("sifat", "muatanStruktural"), PetunjukBerjenjang.class,
                    fakta.struktural(satu, yang.unitId(), isian.muatanStruktural()));
        }
        return SifatBerlaku.terisi(dipilih, pasangan.berlaku());
    }

    /** The DPRD and vertical agencies are no pair that Pasal 15 knows. */
    private void tanpaSifat(Langkah langkah, Koordinasi satu, String unitId, List<String> dipilih) {
        langkah.wajib(KOLOM_SIFAT, PasanganTidakDiatur.class, new HubunganFakta(direktori.nama(satu.unitPemohon()),
                direktori.nama(unitId), dipilih, List.of(), null));
    }

    /** BJR-R-06: the means by form; of a form that is not chosen none is asked. */
    private Map<BentukKoordinasi, String> cara(Langkah langkah, HubunganKerjaIsian isian) {
        List<BentukKoordinasi> bentuk = koordinasi.bentuk(langkah.kasusId()).stream().map(KoordinasiBentuk::bentuk).toList();
        langkah.wajib(List.of("caraPertemuan", "caraData", "caraKonsultasi"), CaraTiapBentuk.class, new BentukFakta(bentuk.stream()
                .map(satu -> new BentukDipilih(satu.name(), nama(cara(satu, isian)))).toList()));
        Map<BentukKoordinasi, String> hasil = new EnumMap<>(BentukKoordinasi.class);
        bentuk.forEach(satu -> hasil.put(satu, cara(satu, isian).name()));
        return hasil;
    }

    private static PilihanCara cara(BentukKoordinasi bentuk, HubunganKerjaIsian isian) {
        return switch (bentuk) {
            case PERTEMUAN -> isian.caraPertemuan();
            case PERTUKARAN_DATA -> isian.caraData();
            case KONSULTASI -> isian.caraKonsultasi();
            case CARA_LAIN -> null;
        };
    }

    /** BJR-R-07, R-08, R-09, R-83. */
    private void waktu(Langkah langkah, HubunganKerjaIsian isian) {
        langkah.wajib(List.of("waktu"), SatuWaktu.class, new SatuWaktu.Fakta(List.of(isian.waktu().name())));
        if (isian.waktu() == PilihanWaktu.INSIDENTAL) {
            langkah.wajib(List.of("kebutuhan"), KebutuhanInsidental.class, new KebutuhanInsidental.Fakta(isian.kebutuhan()));
            return;
        }
        langkah.wajib(List.of("mulai", "interval"), JadwalPeriodikLengkap.class,
                new JadwalPeriodikLengkap.Fakta(isian.mulai(), nama(isian.interval())));
        langkah.wajib(List.of("mulai", "akhir"), TanggalSah.class,
                new TanggalSah.Fakta("Jadwal mulai", isian.mulai(), false, isian.akhir(), langkah.hariIni()));
        langkah.wajib(List.of("mulai"), RencanaTidakLampau.class,
                new RencanaTidakLampau.Fakta("Mulai jadwal", isian.mulai(), langkah.hariIni()));
    }

    /** BJR-R-86, and R-61 whose warning a written reason answers. */
    private void instansiVertikal(Langkah langkah, HubunganKerjaIsian isian) {
        JalurIvFakta jalur = new JalurIvFakta(pihak.yang(unit(langkah), JenisPihak.INSTANSI_VERTIKAL).stream().map(direktori::nama)
                .toList(), nama(isian.jalurIv()));
        langkah.wajib(List.of("jalurIv"), JalurInstansiVertikal.class, jalur);
        Putusan forum = langkah.nilai(MelaluiForum.class, jalur);
        if (!forum.terpenuhi() && isian.alasanLangsung() == null) {
            throw Penolakan.pada(List.of("alasanLangsung"), Penolakan.karena(forum));
        }
        langkah.catat(forum);
    }

    private static String nama(Enum<?> pilihan) {
        return pilihan == null ? null : pilihan.name();
    }
}
