package id.rukun.uji;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.formulir.KehadiranIsian;
import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.NaskahRapat;
import id.rukun.prosedur.musyawarah.formulir.Pelaksanaan;
import id.rukun.prosedur.musyawarah.formulir.Pembahasan;
import id.rukun.prosedur.musyawarah.formulir.PembahasanIsian;
import id.rukun.prosedur.musyawarah.formulir.PutusanPeserta;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.penggabungan.formulir.KehadiranKelurahanIsian;
import id.rukun.prosedur.penggabungan.formulir.KehadiranKelurahanIsian.TokohDicentang;
import id.rukun.prosedur.penggabungan.formulir.MufakatKelurahan;
import id.rukun.prosedur.penggabungan.formulir.MufakatKelurahanIsian;
import id.rukun.prosedur.penggabungan.NaskahUsulan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import id.rukun.prosedur.penggabungan.formulir.PilihRtIsian;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import id.rukun.uji.KasusSiap.LangkahSiap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the merger of the two RT of a {@link KelurahanUji} on a stage: submissions, register and process are written by
 * the services that steps call, in the plainest lawful way, and nobody fills in a form. What {@link Jalan} reaches by
 * walking is the same (TahapTerbangunTest).
 */
@TestComponent
@Transactional
public class PenggabunganSiap {

    private static final String PROSEDUR = "penggabungan-rt-lintas-rw";
    private static final String TANDA_TANGAN = "Notulis\nKetua";

    private final KasusSiap siap;
    private final KasusService kasusService;
    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final NaskahRapat naskahRapat;
    private final NaskahUsulan naskahUsulan;
    private final KatalogMode mode;
    private final PendudukService penduduk;
    private final JabatanService jabatan;

    public PenggabunganSiap(KasusSiap siap, KasusService kasusService, PenggabunganService penggabungan,
            MusyawarahService musyawarah, NaskahRapat naskahRapat, NaskahUsulan naskahUsulan, KatalogMode mode,
            PendudukService penduduk, JabatanService jabatan) {
        this.siap = siap;
        this.kasusService = kasusService;
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
        this.naskahRapat = naskahRapat;
        this.naskahUsulan = naskahUsulan;
        this.mode = mode;
        this.penduduk = penduduk;
        this.jabatan = jabatan;
    }

    /** The two RT are chosen; both Ketua RW are to invite. Returns the number of the case. */
    public String rtDipilih(KelurahanUji tempat, UsulanIsian usulan) {
        Kasus kasus = kasusService.buka(PROSEDUR, "Penggabungan RT lintas RW", "dki", tempat.id, tempat.akun("petugas"));
        LangkahSiap petugas = new LangkahSiap(kasus, tempat.akun("petugas"), "petugas-kelurahan-" + tempat.id, tempat.id);
        String pembuka = siap.awal(petugas, usulan);
        penggabungan.catat(kasus.id(), usulan);
        siap.pakai(pembuka, siap.mulai(petugas, PROSEDUR, "CatatPilihan", "PilihRt",
                new PilihRtIsian(List.of(tempat.rtA, tempat.rtB), null, null)));
        return kasus.nomor();
    }

    /** Both RT have met with everybody present and agreed by consensus; once the jobs have run, both Ketua RW are to pass it on. */
    public void keduaRtSetuju(String nomor, KelurahanUji tempat, LocalDate hari) {
        siap.proses(nomor, "musyawarah").forEach(proses -> {
            boolean rtA = siap.unit(proses).equals(tempat.rtA);
            rtSetuju(nomor, proses, tempat, rtA ? "rw01" : "rw02", rtA ? tempat.rwA : tempat.rwB,
                    rtA ? tempat.kepalaA : tempat.kepalaB, hari);
        });
    }

    /** Both results have reached the Lurah; he is to invite to the Musyawarah at Kelurahan level. */
    public void disampaikan(String nomor, KelurahanUji tempat, LocalDate hari) {
        String proses = siap.proses(nomor, PROSEDUR).get(0);
        sampaikan(proses, langkah(nomor, tempat, "rw01", "ketua-rw-" + tempat.rwA, tempat.rtA), hari);
        sampaikan(proses, langkah(nomor, tempat, "rw02", "ketua-rw-" + tempat.rwB, tempat.rtB), hari);
        siap.lompat(proses, "Penyampaian#multiInstanceBody", "PeriksaPenyampaian");
    }

    /** All boards and ten tokoh of each RT have agreed on RT 001 in RW 01; the staff are to draft the Keputusan. */
    public void mufakat(String nomor, KelurahanUji tempat, LocalDate hari) {
        String proses = siap.proses(nomor, "penggabungan-musyawarah-kelurahan").get(0);
        LangkahSiap lurah = langkah(nomor, tempat, "lurah", "lurah-" + tempat.id, tempat.id);
        RangkaianMusyawarah rangkaian = musyawarah.rangkaian(proses).orElseThrow();
        UndanganIsian undangan = undangan(hari, hari);
        KehadiranKelurahanIsian hadir = new KehadiranKelurahanIsian(hari, tempat.pengurus(), tokoh(tempat));
        MufakatKelurahanIsian mufakat =
                new MufakatKelurahanIsian(MufakatKelurahan.TERCAPAI, "Sepakat digabung.", tempat.rwA, "001");
        siap.isian(lurah, proses, "UndangPeserta", undangan);
        siap.isian(lurah, proses, "CatatKehadiran", hadir);
        siap.isian(lurah, proses, "CatatMufakat", mufakat);
        Musyawarah rapat = musyawarah.undang(rangkaian, undangan, List.of());
        naskahRapat.undangan(rapat, "para pengurus", List.of(), 1);
        musyawarah.catatKehadiran(rapat, hari, peserta(hadir));
        naskahRapat.hadir(rapat);
        musyawarah.sah(rapat);
        penggabungan.sepakat(lurah.kasus().id(), rapat.id(), mufakat);
        musyawarah.putuskan(rapat, penggabungan.kesepakatan(mufakat, List.of(tempat.rtA, tempat.rtB)), true);
        beritaAcara(lurah, proses, rapat, new BeritaAcaraIsian("BA-lurah", hari, "Notulis\n" + tempat.nama("lurah"), null, null));
        siap.lompat(proses, "UndangPeserta", "Akhir_SELESAI");
    }

    private void rtSetuju(String nomor, String proses, KelurahanUji tempat, String ketua, String rw,
            List<String> kepala, LocalDate hari) {
        RangkaianMusyawarah rangkaian = musyawarah.rangkaian(proses).orElseThrow();
        String rt = rangkaian.unitId();
        LangkahSiap langkah = langkah(nomor, tempat, ketua, "ketua-rw-" + rw, rt);
        UndanganIsian undangan = undangan(hari.minusDays(7), hari);
        KehadiranIsian hadir = new KehadiranIsian(Pelaksanaan.DILAKSANAKAN, hari, tempat.jabatan(ketua), null, null,
                true, kepala, null);
        PembahasanIsian pembahasan = new PembahasanIsian(Pembahasan.MUFAKAT, true, PutusanPeserta.MENERIMA,
                "Setuju digabung.", 0, true, null);
        siap.isian(langkah, proses, "UndangPeserta", undangan);
        siap.isian(langkah, proses, "CatatKehadiran", hadir);
        siap.isian(langkah, proses, "CatatPembahasan", pembahasan);
        Musyawarah rapat = musyawarah.undang(rangkaian, undangan,
                mode.untuk(rangkaian).peserta(rangkaian, undangan.tanggalUndangan()));
        naskahRapat.undangan(rapat);
        musyawarah.catatKehadiran(rapat, musyawarah.peserta(rapat), hadir, pimpinan(tempat.jabatan(ketua), hari),
                Set.of());
        naskahRapat.hadir(rapat);
        musyawarah.sah(rapat);
        musyawarah.putuskan(rapat, pembahasan);
        musyawarah.keputusanSah(rapat);
        beritaAcara(langkah, proses, rapat, new BeritaAcaraIsian("BA-" + ketua, hari, TANDA_TANGAN, null, null));
        siap.lompat(proses, "UndangPeserta", "Akhir_SELESAI");
    }

    private void beritaAcara(LangkahSiap langkah, String proses, Musyawarah rapat, BeritaAcaraIsian isian) {
        siap.isian(langkah, proses, "TandatanganiBeritaAcara", isian);
        musyawarah.tandatangani(rapat, isian);
        String sidik = naskahRapat.beritaAcara(rapat, isian, jabatan.jabatanAkun(langkah.akun(), isian.tanggal()).get(0));
        siap.tulis(langkah, JenisEntri.DOKUMEN, "Berita acara musyawarah", Map.of("dokumen", "Berita acara musyawarah",
                "nomor", isian.nomor(), "tanggal", isian.tanggal(), "penandatangan", isian.penandatangan(),
                "sidikNaskah", sidik));
    }

    private void sampaikan(String proses, LangkahSiap langkah, LocalDate hari) {
        PenyampaianIsian isian = new PenyampaianIsian(hari, "Ketua " + langkah.akun().split("\\.")[0], null);
        siap.isian(langkah, proses, "SampaikanHasil", isian);
        penggabungan.sampaikan(langkah.kasus().id(), langkah.unitId(), isian);
        naskahUsulan.diteruskan(langkah.kasus(), langkah.unitId(), isian, jabatan.jabatanAkun(langkah.akun(), hari).get(0));
    }

    private LangkahSiap langkah(String nomor, KelurahanUji tempat, String peran, String kantor, String unit) {
        return new LangkahSiap(kasusService.denganNomor(nomor).orElseThrow(), tempat.akun(peran), kantor, unit);
    }

    private static UndanganIsian undangan(LocalDate diundang, LocalDate rapat) {
        return new UndanganIsian(null, diundang, rapat, LocalTime.of(19, 30), "Balai warga", true);
    }

    private String pimpinan(String posisi, LocalDate hari) {
        PemegangJabatan ketua = jabatan.posisi(posisi).orElseThrow();
        return ketua.nama() + ", " + jabatan.sebutan(ketua, hari);
    }

    private static List<TokohDicentang> tokoh(KelurahanUji tempat) {
        List<TokohDicentang> tokoh = new ArrayList<>();
        tempat.kepalaA.subList(0, 10).forEach(orang -> tokoh.add(new TokohDicentang(tempat.rtA, orang)));
        tempat.kepalaB.subList(0, 10).forEach(orang -> tokoh.add(new TokohDicentang(tempat.rtB, orang)));
        return tokoh;
    }

    private List<CalonPeserta> peserta(KehadiranKelurahanIsian hadir) {
        List<CalonPeserta> peserta = new ArrayList<>();
        Map<String, String> sebutan = jabatan.nama(hadir.pengurus());
        hadir.pengurus().stream().map(id -> jabatan.posisi(id).orElseThrow()).forEach(p -> peserta.add(
                new CalonPeserta(p.id(), sebutan.get(p.id()), KualitasPeserta.PENGURUS, p.unitId(), true,
                        p.pendudukId())));
        Map<String, String> nama = penduduk.nama(hadir.tokoh().stream().map(TokohDicentang::orang).toList());
        hadir.tokoh().forEach(t -> peserta.add(
                new CalonPeserta(t.orang(), nama.get(t.orang()), KualitasPeserta.TOKOH, t.unit(), true)));
        return peserta;
    }
}
