package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.kebijakan.koordinasi.PemohonKoordinasiBanjar;
import id.rukun.hukum.kebijakan.pertukaran.KonsultasiBerpihak;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.hukum.perwalibanjar.permintaan.BentukDitentukan;
import id.rukun.hukum.perwalibanjar.permintaan.PihakDikenal;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibukittinggi.permintaan.BentukKoordinasiDipilih;
import id.rukun.hukum.perwalibukittinggi.permintaan.JenisMenurutOrganisasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.KoordinasiSerupaTerbuka;
import id.rukun.hukum.perwalibukittinggi.permintaan.PemohonKoordinasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.TahapDikenal;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.PeranPihak;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PembidanganIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import id.rukun.prosedur.koordinasi.hubungan.HubunganService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code permintaan-koordinasi}: what is asked for, and its details. */
@Component
class PermintaanKoordinasiLangkah {

    enum RincianKoordinasi { PEMBIDANGAN, HUBUNGAN_KERJA }

    private final KoordinasiService koordinasi;
    private final KasusService kasusService;
    private final SyaratBukittinggi bukittinggi;
    private final SyaratBanjar banjar;
    private final HubunganService hubungan;

    PermintaanKoordinasiLangkah(KoordinasiService koordinasi, KasusService kasusService, SyaratBukittinggi bukittinggi,
            SyaratBanjar banjar, HubunganService hubungan) {
        this.koordinasi = koordinasi;
        this.kasusService = kasusService;
        this.bukittinggi = bukittinggi;
        this.banjar = banjar;
        this.hubungan = hubungan;
    }

    /** BKT-PR-02/S1, BJR-PR-01/S1: who asks, for which units, in which form; the unit that asks is a party. */
    @TugasModel(value = "koordinasiCatatPermintaanDelegate", aturan = {PemohonKoordinasi.class, UnitKerjaTerdaftar.class,
            BentukKoordinasiDipilih.class, KoordinasiSerupaTerbuka.class, KodeDikenal.class, PemohonKoordinasiBanjar.class,
            PihakDikenal.class, BentukDitentukan.class, PilihanDikenal.class, KonsultasiBerpihak.class})
    void permintaan(Langkah langkah) {
        PermintaanKoordinasiIsian isian = langkah.isian(PermintaanKoordinasiIsian.class);
        Map<String, PeranPihak> pihak = PihakPermintaan.peran(isian, langkah.unitId());
        if (menurutPembidangan(langkah)) {
            bukittinggi.permintaan(langkah, isian, pihak.keySet());
            bukittinggi.serupa(langkah, isian, serupa(langkah, isian));
        } else {
            banjar.permintaan(langkah, isian, pihak.keySet());
            hubungan.kosongkan(langkah.kasusId());
            langkah.tetapkan(PermintaanKoordinasiProcess.DAFTAR_PASANGAN, banjar.pasangan(langkah.unitId(), pihak.keySet()));
        }
        koordinasi.minta(langkah.kasusId(), langkah.kasus().tenant(), langkah.unitId(), langkah.teks(Variabel.KANTOR_PEMOHON),
                isian, pihak, langkah.hariIni());
    }

    private static boolean menurutPembidangan(Pertanyaan pertanyaan) {
        return KotaKoordinasi.dari(pertanyaan.kasus().tenant()).menurutPembidangan();
    }

    /** G1: what has to be told of it. */
    @TugasModel("koordinasiRincianGerbang")
    @Jawaban("rincianKoordinasi")
    RincianKoordinasi rincianGerbang(Pertanyaan pertanyaan) {
        return menurutPembidangan(pertanyaan) ? RincianKoordinasi.PEMBIDANGAN : RincianKoordinasi.HUBUNGAN_KERJA;
    }

    private List<String> serupa(Pertanyaan pertanyaan, PermintaanKoordinasiIsian isian) {
        return koordinasi.serupa(pertanyaan.unitId(), isian.perihal(), pertanyaan.kasusId()).stream().map(kasusService::kasus)
                .map(Kasus::nomor).toList();
    }

    /** BKT-PR-02/S2: stage, kind, fields. */
    @TugasModel(value = "koordinasiCatatPembidanganDelegate", aturan = {TahapDikenal.class, JenisMenurutOrganisasi.class,
            PilihanDikenal.class})
    void pembidangan(Langkah langkah) {
        PembidanganIsian isian = langkah.isian(PembidanganIsian.class);
        List<KoordinasiPihak> pihak = koordinasi.pihak(langkah.kasusId());
        JenisKoordinasi jenis = bukittinggi.rincian(langkah, isian, pihak);
        koordinasi.rinci(langkah.kasusId(), isian, jenis);
        langkah.tetapkan(PermintaanKoordinasiProcess.DAFTAR_UNIT, pihak.stream().map(KoordinasiPihak::unitId).toList());
        langkah.tetapkan(PermintaanKoordinasiProcess.DAFTAR_BIDANG, isian.bidang().stream().distinct().toList());
    }
}
