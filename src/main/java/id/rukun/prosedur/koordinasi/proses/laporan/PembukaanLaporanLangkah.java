package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.laporan.JenisLaporanPelapor;
import id.rukun.hukum.kebijakan.laporan.LaporanSetda;
import id.rukun.hukum.kebijakan.laporan.MasaLaporanTeratur;
import id.rukun.hukum.kebijakan.laporan.SatuLaporanSemasa;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.perwalibanjar.laporan.KepalaPerangkatDaerah;
import id.rukun.hukum.perwalibanjar.laporan.PemantauanOlehSekda;
import id.rukun.hukum.perwalibanjar.laporan.PeriodeDitetapkan;
import id.rukun.hukum.perwalibanjar.umum.TanggalSah;
import id.rukun.hukum.perwalibukittinggi.laporan.PelaksanaEvaluasi;
import id.rukun.hukum.perwalibukittinggi.laporan.WajibMelapor;
import id.rukun.hukum.perwalibukittinggi.laporan.WaktuLaporan;
import id.rukun.hukum.perwalibukittinggi.laporan.WaktuLaporanDiisi;
import id.rukun.hukum.perwalibukittinggi.umum.TanggalKoordinasi;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.laporan.LaporanBaruIsian;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.PembukaanLaporan;
import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.prosedur.koordinasi.laporan.SyaratLaporan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code laporan-koordinasi}: which report begins, opened by the daily process or by who makes it. */
@Component
class PembukaanLaporanLangkah {

    private final LaporanService laporan;
    private final SyaratLaporan syarat;
    private final KasusService kasusService;
    private final Kantor kantor;

    PembukaanLaporanLangkah(LaporanService laporan, SyaratLaporan syarat, KasusService kasusService, Kantor kantor) {
        this.laporan = laporan;
        this.syarat = syarat;
        this.kasusService = kasusService;
        this.kantor = kantor;
    }

    /** S1: its kind is one of the office's, its period is said, and there is no other of the same period. */
    @TugasModel(value = "koordinasiLaporanBukaDelegate", aturan = {JenisLaporanPelapor.class, PelaksanaEvaluasi.class,
            PemantauanOlehSekda.class, KepalaPerangkatDaerah.class, WajibMelapor.class, LaporanSetda.class, WaktuLaporanDiisi.class,
            PeriodeDitetapkan.class, MasaLaporanTeratur.class, SatuLaporanSemasa.class, TanggalKoordinasi.class, TanggalSah.class,
            BukanMasaDepan.class, UrutanTanggal.class})
    void buka(Langkah langkah) {
        boolean harian = langkah.isianId() == null;
        JenisLaporan jenis = harian ? JenisLaporan.valueOf(langkah.teks(LaporanProcess.JENIS)) : dipilih(langkah);
        PeriodeLaporan periode = harian ? new PeriodeLaporan(LocalDate.parse(langkah.teks(LaporanProcess.MULAI)),
                LocalDate.parse(langkah.teks(LaporanProcess.AKHIR))) : periode(langkah, jenis);
        WaktuLaporan waktu = harian || jenis.berjatuhTempo() && jenis != JenisLaporan.KOORDINASI ? WaktuLaporan.BERKALA
                : WaktuLaporan.SETIAP_SAAT;
        boolean wajib = wajib(langkah, jenis, waktu);
        wajibMasa(langkah, jenis, waktu, periode);
        laporan.buka(langkah.kasusId(), langkah.kasus().tenant(), langkah.unitId(), pelapor(langkah), new PembukaanLaporan(jenis, waktu, periode,
                wajib, wajib ? syarat.jatuhTempo(jenis, periode.akhir(), langkah.kasus().edisi()) : null), langkah.hariIni());
    }

    private JenisLaporan dipilih(Langkah langkah) {
        String dikirim = langkah.isian(LaporanBaruIsian.class).jenis();
        Optional<JenisLaporan> jenis = Arrays.stream(JenisLaporan.values()).filter(satu -> satu.name().equals(dikirim)).findFirst();
        langkah.wajib(List.of("jenis"), JenisLaporanPelapor.class,
                syarat.jenis(dikirim, jenis, langkah.kasus().tenant(), pelapor(langkah)));
        return jenis.orElseThrow();
    }

    private PeriodeLaporan periode(Langkah langkah, JenisLaporan jenis) {
        langkah.wajibTanggalSesuai();
        LaporanBaruIsian isian = langkah.isian(LaporanBaruIsian.class);
        sudahMulai(langkah, isian.mulai());
        Optional<PeriodeLaporan> masa = jenis.berjatuhTempo() && jenis != JenisLaporan.KOORDINASI
                ? syarat.masa(jenis, langkah.kasus().edisi()).map(panjang -> PeriodeLaporan.pada(isian.akhir(), panjang)) : Optional.empty();
        langkah.wajib(List.of("mulai", "akhir"), MasaLaporanTeratur.class, new MasaLaporanTeratur.Fakta(isian.mulai(), isian.akhir(),
                masa.map(PeriodeLaporan::mulai).orElse(null), masa.map(PeriodeLaporan::akhir).orElse(null)));
        return new PeriodeLaporan(isian.mulai(), isian.akhir());
    }

    /** What is reported on has begun, and the regulation was in force. */
    private static void sudahMulai(Langkah langkah, LocalDate mulai) {
        List<String> kolom = List.of("mulai");
        String apa = "Masa laporan";
        if (KotaKoordinasi.dari(langkah.kasus().tenant()) == KotaKoordinasi.BANJAR) {
            langkah.wajib(kolom, TanggalSah.class, new TanggalSah.Fakta(apa, mulai, true, null, langkah.hariIni()));
        } else {
            langkah.wajib(kolom, TanggalKoordinasi.class, new TanggalKoordinasi.Fakta(apa, mulai, null, null, true, langkah.hariIni()));
        }
    }

    /** Who makes it; whether his office owes it. */
    private boolean wajib(Langkah langkah, JenisLaporan jenis, WaktuLaporan waktu) {
        String grup = pelapor(langkah);
        List<String> kolom = List.of("jenis");
        switch (jenis) {
            case EVALUASI_WAKIL -> langkah.wajib(kolom, PelaksanaEvaluasi.class,
                    new PelaksanaEvaluasi.Fakta(kantor.nama(grup), dijabat(grup, Jabatan.WAKIL_WALI_KOTA)));
            case PEMANTAUAN -> langkah.wajib(kolom, PemantauanOlehSekda.class,
                    new PemantauanOlehSekda.Fakta(kantor.nama(grup), dijabat(grup, Jabatan.SEKDA)));
            case PERTANGGUNGJAWABAN -> {
                KepalaPerangkatDaerah.Fakta kepala = syarat.kepala(langkah.unitId(), grup);
                langkah.wajib(kolom, KepalaPerangkatDaerah.class, kepala);
                return kepala.jenisPd() != null;
            }
            case KOORDINASI -> {
                boolean terikat = langkah.tanya(WajibMelapor.class, syarat.unit(langkah.unitId())).terpenuhi();
                boolean penyusun = langkah.tanya(LaporanSetda.class, syarat.setda(langkah.unitId())).terpenuhi();
                return waktu == WaktuLaporan.BERKALA && terikat && penyusun;
            }
            case BERKALA_ATASAN -> { }
        }
        return true;
    }

    private static boolean dijabat(String grup, Jabatan jabatan) {
        return Kantor.peranGrup(grup).equals(jabatan.peran());
    }

    private void wajibMasa(Langkah langkah, JenisLaporan jenis, WaktuLaporan waktu, PeriodeLaporan periode) {
        if (jenis == JenisLaporan.KOORDINASI) {
            langkah.wajib(List.of("mulai", "akhir"), WaktuLaporanDiisi.class,
                    new WaktuLaporanDiisi.Fakta(waktu, periode.mulai(), periode.akhir()));
        }
        if (jenis == JenisLaporan.BERKALA_ATASAN || jenis == JenisLaporan.PERTANGGUNGJAWABAN) {
            langkah.wajib(PeriodeDitetapkan.class, syarat.periode(jenis, pelapor(langkah), langkah.kasus().edisi()));
        }
        if (waktu == WaktuLaporan.BERKALA) {
            String lain = laporan.semasa(jenis, pelapor(langkah), periode.akhir()).map(LaporanKoordinasi::kasusId)
                    .filter(id -> !id.equals(langkah.kasusId())).map(id -> kasusService.kasus(id).nomor()).orElse(null);
            langkah.wajib(List.of("akhir"), SatuLaporanSemasa.class, new SatuLaporanSemasa.Fakta(jenis.sebutan(), periode.akhir(), lain));
        }
    }

    private static String pelapor(Langkah langkah) {
        return langkah.teks(Variabel.KANTOR_PEMOHON);
    }
}
