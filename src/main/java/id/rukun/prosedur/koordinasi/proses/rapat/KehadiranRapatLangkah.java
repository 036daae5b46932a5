package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.koordinasi.SidangBerurutan;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.hukum.perwalibanjar.rapat.DuaPihakHadir;
import id.rukun.hukum.perwalibanjar.rapat.PertemuanPeriodikTerlaksana;
import id.rukun.hukum.perwalibanjar.umum.TanggalSah;
import id.rukun.hukum.perwalibukittinggi.rapat.KebijakanDalamRapatAsisten;
import id.rukun.hukum.perwalibukittinggi.rapat.KepalaMewakilkan;
import id.rukun.hukum.perwalibukittinggi.rapat.PesertaRapatCukup;
import id.rukun.hukum.perwalibukittinggi.rapat.UnitTerkaitHadir;
import id.rukun.hukum.perwalibukittinggi.rapat.WakilSatuTingkat;
import id.rukun.hukum.perwalibukittinggi.rapat.WakilSatuUnit;
import id.rukun.hukum.perwalibukittinggi.umum.TanggalKoordinasi;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.rapat.KehadiranDirencanakan;
import id.rukun.prosedur.koordinasi.formulir.rapat.PelaksanaanSidang;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKehadiranIsian.WakilHadir;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKehadiranIsian;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKonfirmasiIsian;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import id.rukun.prosedur.koordinasi.rapat.WakilRapat;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code rapat-koordinasi}: who is to come, who came, and whether that is enough. */
@Component
class KehadiranRapatLangkah {

    enum PelaksanaanRapat { DILAKSANAKAN, DITUNDA, DIBATALKAN }

    enum KehadiranCukup { CUKUP, KURANG }

    private final RapatKoordinasiService rapat;
    private final DirektoriUnit direktori;
    private final FaktaRapat fakta;
    private final WakilUnit wakilUnit;
    private final JadwalRapatKoordinasi jadwal;
    private final NaskahRapatKoordinasi naskah;
    private final KabarRapat kabar;
    private final PilihanRapat pilihan;

    KehadiranRapatLangkah(RapatKoordinasiService rapat, DirektoriUnit direktori, FaktaRapat fakta, WakilUnit wakilUnit,
            JadwalRapatKoordinasi jadwal, NaskahRapatKoordinasi naskah, KabarRapat kabar, PilihanRapat pilihan) {
        this.rapat = rapat;
        this.direktori = direktori;
        this.fakta = fakta;
        this.wakilUnit = wakilUnit;
        this.jadwal = jadwal;
        this.naskah = naskah;
        this.kabar = kabar;
        this.pilihan = pilihan;
    }

    /** S5: a unit says who comes; whom it sends stands one level below its head (Pasal 9 angka 6). In Banjar nothing is asked. */
    @TugasModel(value = "koordinasiRapatKonfirmasiDelegate", aturan = {WakilSatuTingkat.class, WakilSatuUnit.class, PilihanDikenal.class})
    void konfirmasi(Langkah langkah) {
        RapatKonfirmasiIsian isian = langkah.isian(RapatKonfirmasiIsian.class);
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        SidangRapat sidang = rapat.terakhir(langkah.prosesId()).orElseThrow();
        WakilRapat wakil = null;
        if (isian.kehadiran() == KehadiranDirencanakan.WAKIL) {
            pilihan.konfirmasi(langkah, isian.wakil(), wakilUnit.pejabat(langkah.unitId(), sidang.tanggal()));
            wakil = wakilUnit.dari(langkah.unitId(), isian, sidang.tanggal());
            if (jadwal.kota(yang) == KotaKoordinasi.BUKITTINGGI) {
                wajibSatuTingkat(langkah, sidang, isian, wakil);
            }
        }
        rapat.konfirmasi(sidang, langkah.unitId(), isian.kehadiran(), wakil, isian.alasan());
    }

    private void wajibSatuTingkat(Langkah langkah, SidangRapat sidang, RapatKonfirmasiIsian isian, WakilRapat wakil) {
        String alasan = isian.alasan() == null ? isian.mandat() : isian.alasan();
        PrakarsaRapatLangkah.wajibAtauBeralasan(langkah, isian.wakil() == null ? "namaWakil" : "wakil", alasan, WakilSatuTingkat.class,
                wakilUnit.fakta(langkah.unitId(), wakil, sidang.tanggal()));
        langkah.wajib(List.of("wakil"), WakilSatuUnit.class, satuUnit(sidang, langkah.unitId(), wakil));
    }

    private WakilSatuUnit.Fakta satuUnit(SidangRapat sidang, String unitId, WakilRapat wakil) {
        List<String> lain = wakil.pemegangId() == null ? List.of() : rapat.kehadiran(sidang).stream()
                .filter(satu -> !satu.unitId().equals(unitId) && wakil.pemegangId().equals(satu.wakilRencanaId()))
                .map(satu -> direktori.nama(satu.unitId())).toList();
        return new WakilSatuUnit.Fakta(wakil.nama(), false,
                Stream.concat(Stream.of(direktori.nama(unitId)), lain.stream()).toList());
    }

    /** S6: what became of the session, as it was; a substitute who does not count is written down as such. */
    @TugasModel(value = "koordinasiRapatKehadiranDelegate", aturan = {BukanMasaDepan.class, UrutanTanggal.class, WakilSatuTingkat.class,
            KepalaMewakilkan.class, PertemuanPeriodikTerlaksana.class, TanggalKoordinasi.class, TanggalSah.class, PilihanDikenal.class, SidangBerurutan.class})
    void kehadiran(Langkah langkah) {
        RapatKehadiranIsian isian = langkah.isian(RapatKehadiranIsian.class);
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        SidangRapat sidang = rapat.terakhir(langkah.prosesId()).orElseThrow();
        langkah.wajibTanggalSesuai();
        if (isian.terjadi()) {
            wajibTanggal(langkah, yang, isian.tanggal());
            langkah.wajib(List.of("tanggal"), SidangBerurutan.class, fakta.urutan("Pelaksanaan rapat", isian.tanggal(), sidang.mulai(),
                    sidang.diundangPada(), rapat.sebelum(yang.prosesId(), sidang.ke())));
            pilihan.kehadiran(langkah, isian, rapat.kehadiran(sidang));
        }
        rapat.catat(sidang, isian);
        if (isian.terjadi()) {
            hadir(langkah, yang, sidang, isian);
            naskah.hadir(langkah.kasus(), yang, rapat.terakhir(langkah.prosesId()).orElseThrow(), langkah.hariIni());
        } else {
            tidakDiadakan(langkah, yang, sidang, isian);
        }
        sesi(langkah, yang, isian);
    }

    /** The invited are told that the session is put off, or that the meeting is called off. */
    private void tidakDiadakan(Langkah langkah, RapatKoordinasi yang, SidangRapat sidang, RapatKehadiranIsian isian) {
        if (isian.pelaksanaan() == PelaksanaanSidang.DIBATALKAN) {
            rapat.batalkan(langkah.prosesId());
        }
        rapat.kehadiran(sidang).forEach(satu -> kabar.kepala(langkah, satu.unitId(), "tidak-diadakan/" + langkah.isianId() + "/"
                + satu.unitId(), yang.sifat().sebutan() + " “" + yang.perihal() + "” tanggal " + Kalender.tulis(sidang.tanggal()) + " "
                + isian.pelaksanaan().sebutan().toLowerCase(Locale.ROOT) + ": " + isian.sebab()));
    }

    private void wajibTanggal(Langkah langkah, RapatKoordinasi yang, LocalDate tanggal) {
        if (jadwal.kota(yang) == KotaKoordinasi.BANJAR) {
            langkah.wajib(List.of("tanggal"), TanggalSah.class, new TanggalSah.Fakta("Rapat", tanggal, true, null, langkah.hariIni()));
        } else {
            langkah.wajib(List.of("tanggal"), TanggalKoordinasi.class, new TanggalKoordinasi.Fakta("Rapat koordinasi", tanggal, null, null,
                    true, langkah.hariIni()));
        }
    }

    private void hadir(Langkah langkah, RapatKoordinasi yang, SidangRapat sidang, RapatKehadiranIsian isian) {
        boolean bukittinggi = jadwal.kota(yang) == KotaKoordinasi.BUKITTINGGI;
        Map<String, String> wakil = isian.wakil().stream().collect(Collectors.toMap(WakilHadir::unit, WakilHadir::orang, (a, b) -> a));
        for (KehadiranRapat satu : rapat.kehadiran(sidang)) {
            if (isian.kepala().contains(satu.unitId())) {
                rapat.kepalaHadir(sidang, satu.unitId());
            } else if (wakil.containsKey(satu.unitId())) {
                WakilRapat siapa = wakilUnit.hadir(satu, wakil.get(satu.unitId()), isian.tanggal());
                rapat.wakilHadir(sidang, satu.unitId(), siapa, !bukittinggi || sah(langkah, satu.unitId(), siapa, isian.tanggal()));
            } else if (bukittinggi) {
                tanpaWakil(langkah, satu.unitId());
            }
        }
        rapat.cara(sidang, Optional.ofNullable(isian.bermedia()).orElse(List.of()),
                Optional.ofNullable(isian.berpernyataan()).orElse(List.of()));
    }

    /** A substitute who is only warned of counts (BKT-A-05, BKT-A-31). */
    private boolean sah(Langkah langkah, String unitId, WakilRapat siapa, LocalDate hari) {
        Putusan putusan = langkah.tanya(WakilSatuTingkat.class, wakilUnit.fakta(unitId, siapa, hari));
        return putusan.terpenuhi() || putusan.akibat() == Akibat.PERINGATAN;
    }

    private void tanpaWakil(Langkah langkah, String unitId) {
        temuan(langkah, langkah.tanya(KepalaMewakilkan.class, new KepalaMewakilkan.Fakta(direktori.nama(unitId),
                wakilUnit.kewajiban(unitId), false, false)));
    }

    /** A session of a schedule that was held after the next one was due: a finding, unless the day itself has found it (BJR-T-03). */
    private void sesi(Langkah langkah, RapatKoordinasi yang, RapatKehadiranIsian isian) {
        if (yang.sesiBerikut() != null && !yang.terlewat()) {
            temuan(langkah, langkah.tanya(PertemuanPeriodikTerlaksana.class, new PertemuanPeriodikTerlaksana.Fakta(yang.sesi(),
                    yang.sesiBerikut(), isian.terjadi() ? isian.tanggal() : null, langkah.hariIni())));
        }
    }

    /** A rule that asks for a finding gets it. */
    static void temuan(Langkah langkah, Putusan putusan) {
        if (!putusan.terpenuhi() && putusan.akibat() == Akibat.TEMUAN) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", putusan.kode(), "keterangan", putusan.pesan()));
        }
    }

    /** G2: as it was written down. */
    @TugasModel("koordinasiRapatPelaksanaanGerbang")
    @Jawaban("pelaksanaanRapat")
    PelaksanaanRapat pelaksanaan(Pertanyaan pertanyaan) {
        return PelaksanaanRapat.valueOf(rapat.terakhir(pertanyaan.prosesId()).orElseThrow().status().name());
    }

    /** G3: two units; for a policy every Perangkat Daerah and Instansi Vertikal that it concerns (Pasal 9 angka 7). */
    @TugasModel(value = "koordinasiRapatKehadiranGerbang", aturan = {PesertaRapatCukup.class, UnitTerkaitHadir.class, KebijakanDalamRapatAsisten.class,
            DuaPihakHadir.class})
    @Jawaban("kehadiranCukup")
    KehadiranCukup cukup(Pertanyaan pertanyaan) {
        RapatKoordinasi yang = rapat.rapat(pertanyaan.prosesId());
        List<KehadiranRapat> semua = rapat.kehadiran(rapat.terakhir(pertanyaan.prosesId()).orElseThrow());
        boolean cukup = jadwal.kota(yang) == KotaKoordinasi.BANJAR ? duaPihak(pertanyaan, yang, semua)
                : bukittinggi(pertanyaan, yang, semua);
        return cukup ? KehadiranCukup.CUKUP : KehadiranCukup.KURANG;
    }

    private boolean duaPihak(Pertanyaan pertanyaan, RapatKoordinasi yang, List<KehadiranRapat> semua) {
        List<String> hadir = Stream.concat(Stream.of(direktori.nama(Kantor.unitGrup(yang.pemrakarsa()))),
                nama(semua, true).stream()).distinct().toList();
        return pertanyaan.tanya(DuaPihakHadir.class, new DuaPihakHadir.Fakta(hadir, nama(semua, false))).terpenuhi();
    }

    private boolean bukittinggi(Pertanyaan pertanyaan, RapatKoordinasi yang, List<KehadiranRapat> semua) {
        boolean peserta = pertanyaan.tanya(PesertaRapatCukup.class, fakta.peserta(yang)).terpenuhi();
        boolean terkait = yang.sifat() == SifatRapat.KEBIJAKAN
                ? pertanyaan.tanya(UnitTerkaitHadir.class, fakta.kehadiran(yang)).terpenuhi()
                : !yang.menyangkutKebijakan() || pertanyaan.tanya(KebijakanDalamRapatAsisten.class, fakta.kehadiran(yang)).terpenuhi();
        return peserta && terkait;
    }

    private List<String> nama(List<KehadiranRapat> semua, boolean hadir) {
        return semua.stream().filter(satu -> satu.hadir() == hadir).map(satu -> direktori.nama(satu.unitId())).toList();
    }
}
