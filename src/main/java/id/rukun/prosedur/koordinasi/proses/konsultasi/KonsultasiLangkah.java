package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.kebijakan.pertukaran.KonsultasiBerpihak;
import id.rukun.hukum.kebijakan.pertukaran.PerangkatDaerahMenjawab;
import id.rukun.hukum.kebijakan.pertukaran.PihakLain;
import id.rukun.hukum.perwalibanjar.konsultasi.KegiatanKonsultatifDisebut;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibukittinggi.konsultasi.AsistenMitraKonsultasi;
import id.rukun.hukum.perwalibukittinggi.konsultasi.MitraKonsultasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.data.SyaratData;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.KonsultasiPermintaanIsian;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.KonsultasiTanggapanIsian;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.PilihanTanggapan;
import id.rukun.prosedur.koordinasi.konsultasi.AsistenMitra;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnit;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnitService;
import id.rukun.prosedur.koordinasi.konsultasi.SyaratKonsultasi;
import id.rukun.prosedur.koordinasi.penjawab.PenjawabUnit;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code konsultasi}, until it is known what who is consulted says to it. */
@Component
class KonsultasiLangkah {

    /** Whether a person has started it with the form, or a coordination calls it and the form is still to be filled in. */
    enum AsalKonsultasi { DIISI, DIPANGGIL }

    /** What who is consulted answers. */
    enum TanggapanKonsultasi { DITANGGAPI, TIDAK_BERSEDIA }

    private final KonsultasiUnitService konsultasi;
    private final PencatatKonsultasi pencatat;
    private final SyaratKonsultasi syarat;
    private final AsistenMitra asisten;
    private final PenjawabUnit penjawab;
    private final KabarKonsultasi kabar;

    KonsultasiLangkah(KonsultasiUnitService konsultasi, PencatatKonsultasi pencatat, SyaratKonsultasi syarat, AsistenMitra asisten,
            PenjawabUnit penjawab, KabarKonsultasi kabar) {
        this.konsultasi = konsultasi;
        this.pencatat = pencatat;
        this.syarat = syarat;
        this.asisten = asisten;
        this.penjawab = penjawab;
        this.kabar = kabar;
    }

    /** Who has started it. */
    @TugasModel("koordinasiKonsultasiAsalGerbang")
    @Jawaban("asalKonsultasi")
    AsalKonsultasi asal(Pertanyaan pertanyaan) {
        return pertanyaan.isianId() == null ? AsalKonsultasi.DIPANGGIL : AsalKonsultasi.DIISI;
    }

    /** S1: who consults whom about what; in Bukittinggi the Asisten of the partner is told (BKT-R-48). */
    @TugasModel(value = "koordinasiKonsultasiCatatDelegate", aturan = {UnitKerjaTerdaftar.class, MitraKonsultasi.class,
            AsistenMitraKonsultasi.class, KodeDikenal.class, KegiatanKonsultatifDisebut.class, PihakLain.class, KonsultasiBerpihak.class,
            PilihanDikenal.class})
    void catat(Langkah langkah) {
        KonsultasiUnit yang = konsultasi.ambil(pencatat.catat(langkah));
        langkah.tetapkan(KonsultasiProcess.KONSULTASI, yang.id());
        String menjawab = penjawab.kantor(yang.pihakId(), yang.kantorPemohon(), langkah.hariIni());
        langkah.tetapkan(KonsultasiProcess.PERAN_PENJAWAB, Kantor.peranGrup(menjawab));
        langkah.tetapkan(KonsultasiProcess.UNIT_PENJAWAB, Kantor.unitGrup(menjawab));
        String mencatat = yang.pencatatId().equals(yang.pemohonId()) ? yang.kantorPemohon()
                : penjawab.kantor(yang.pencatatId(), yang.kantorPemohon(), langkah.hariIni());
        langkah.tetapkan(KonsultasiProcess.PERAN_PENCATAT, Kantor.peranGrup(mencatat));
        langkah.tetapkan(KonsultasiProcess.UNIT_PENCATAT, Kantor.unitGrup(mencatat));
        kabar.dimulai(langkah, yang);
        if (yang.kota() == KotaKoordinasi.BUKITTINGGI) {
            kabar.asisten(langkah, yang, langkah.tanya(AsistenMitraKonsultasi.class,
                    asisten.fakta(yang.mitraId(), langkah.isian(KonsultasiPermintaanIsian.class).bidang())).pesan());
        }
    }

    /** G1: it is answered, or declined with a reason. */
    @TugasModel(value = "koordinasiKonsultasiTanggapanGerbang", aturan = AlasanCukup.class)
    @Jawaban("tanggapanKonsultasi")
    TanggapanKonsultasi tanggapan(Pertanyaan pertanyaan) {
        KonsultasiTanggapanIsian isian = pertanyaan.isian(KonsultasiTanggapanIsian.class);
        if (isian.tanggapan() == PilihanTanggapan.DITANGGAPI) {
            return TanggapanKonsultasi.DITANGGAPI;
        }
        pertanyaan.wajibBeralasan(isian.alasan());
        return TanggapanKonsultasi.TIDAK_BERSEDIA;
    }

    /** S2: what was answered; the city's unit records what comes of it. */
    @TugasModel("koordinasiKonsultasiTanggapiDelegate")
    void tanggapi(Langkah langkah) {
        KonsultasiTanggapanIsian isian = langkah.isian(KonsultasiTanggapanIsian.class);
        KonsultasiUnit yang = yang(langkah);
        konsultasi.tanggapi(yang.id(), isian.isi(), SyaratData.berkas(isian.lampiran()));
        kabar.ditanggapi(langkah, yang);
    }

    /** S2: it was declined; in Banjar by a Perangkat Daerah a finding. */
    @TugasModel(value = "koordinasiKonsultasiTolakDelegate", aturan = PerangkatDaerahMenjawab.class)
    void tolak(Langkah langkah) {
        konsultasi.tolak(yang(langkah).id(), langkah.isian(KonsultasiTanggapanIsian.class).alasan(), langkah.hariIni());
        KonsultasiUnit yang = yang(langkah);
        temuan(langkah, yang, true);
        kabar.ditolak(langkah, yang);
    }

    /** BKT-T-16, BJR-T-18: silence counts as declined; in Banjar that of a Perangkat Daerah is a finding. */
    @TugasModel(value = "koordinasiKonsultasiDiamDelegate", aturan = PerangkatDaerahMenjawab.class)
    void diam(Langkah langkah) {
        KonsultasiUnit yang = yang(langkah);
        konsultasi.tolak(yang.id(), null, langkah.hariIni());
        temuan(langkah, yang, false);
        kabar.diam(langkah, yang);
    }

    /** In Bukittinggi whoever is consulted is free to answer (Pasal 14 huruf b). */
    private void temuan(Langkah langkah, KonsultasiUnit yang, boolean menolak) {
        if (yang.kota() == KotaKoordinasi.BANJAR) {
            Putusan putusan = langkah.tanya(PerangkatDaerahMenjawab.class, syarat.tidakBersedia(yang, menolak));
            if (!putusan.terpenuhi()) {
                langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "KONSULTASI_TIDAK_DITANGGAPI", "unit", yang.pihakId(), "keterangan",
                        putusan.pesan()));
            }
        }
    }

    private KonsultasiUnit yang(Pertanyaan pertanyaan) {
        return konsultasi.ambil(pertanyaan.teks(KonsultasiProcess.KONSULTASI));
    }
}
