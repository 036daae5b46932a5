package id.rukun.prosedur.pencatatan.proses.penduduk;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.DalamWilayah;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pencatatan.HariSesuaiRegister;
import id.rukun.hukum.kebijakan.pencatatan.KartuSatuRt;
import id.rukun.hukum.kebijakan.pencatatan.MenungguPenataan;
import id.rukun.hukum.kebijakan.pencatatan.NomorKependudukanUnik;
import id.rukun.hukum.kebijakan.pencatatan.PendudukWilayahSendiri;
import id.rukun.hukum.kebijakan.pencatatan.RegisterBelumBerubah;
import id.rukun.hukum.kebijakan.pencatatan.SatuKepalaSatuKartu;
import id.rukun.hukum.kebijakan.pencatatan.SatuPencatatanSekaligus;
import id.rukun.hukum.kebijakan.tindakan.AdaPerubahan;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.KabarPencatatan;
import id.rukun.prosedur.pencatatan.NaskahPencatatan;
import id.rukun.prosedur.pencatatan.NaskahPencatatan.IsiCatatan;
import id.rukun.prosedur.pencatatan.Pencatatan.PermintaanPencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.formulir.penduduk.JenisPencatatanPenduduk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PencatatanPendudukIsian;
import id.rukun.prosedur.pencatatan.penduduk.PelaksanaPerubahan;
import id.rukun.prosedur.pencatatan.penduduk.PerubahanDirencanakan;
import id.rukun.prosedur.pencatatan.penduduk.RencanaPenduduk;
import id.rukun.prosedur.pencatatan.proses.PencatatanProcess;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code pencatatan-penduduk}: from what is asked to what stands in the register. */
@Component
class PencatatanPendudukLangkah {

    private final SyaratPenduduk syarat;
    private final RencanaPenduduk rencana;
    private final PelaksanaPerubahan pelaksana;
    private final PembacaPenduduk pembaca;
    private final PencatatanService pencatatan;
    private final DampakService dampak;
    private final TemuanPenduduk temuan;
    private final KabarPencatatan kabar;
    private final NaskahPencatatan naskah;
    private final Kantor kantor;
    private final WilayahService wilayah;

    PencatatanPendudukLangkah(SyaratPenduduk syarat, RencanaPenduduk rencana, PelaksanaPerubahan pelaksana, PembacaPenduduk pembaca,
            PencatatanService pencatatan, DampakService dampak, TemuanPenduduk temuan, KabarPencatatan kabar, NaskahPencatatan naskah,
            Kantor kantor, WilayahService wilayah) {
        this.syarat = syarat;
        this.rencana = rencana;
        this.pelaksana = pelaksana;
        this.pembaca = pembaca;
        this.pencatatan = pencatatan;
        this.dampak = dampak;
        this.temuan = temuan;
        this.kabar = kabar;
        this.naskah = naskah;
        this.kantor = kantor;
        this.wilayah = wilayah;
    }

    /** What is asked for, if the register allows it; nothing changes yet. */
    @TugasModel(value = "pencatatanMintaPendudukDelegate", aturan = {AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class,
            PendudukWilayahSendiri.class, DalamWilayah.class, AdaPerubahan.class, HariSesuaiRegister.class, NomorKependudukanUnik.class,
            SatuKepalaSatuKartu.class, KartuSatuRt.class, MenungguPenataan.class, SatuPencatatanSekaligus.class})
    void minta(Langkah langkah) {
        PencatatanPendudukIsian isian = langkah.isian(PencatatanPendudukIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        // Two that ask about one person at the same moment wait for each other here.
        Optional<KeadaanPenduduk> siapa = rencana.sasaran(isian).flatMap(pembaca::tahan);
        syarat.wajib(langkah, isian, siapa);
        wajibMendahuluiSurat(langkah, isian);
        String pokok = siapa.map(k -> "penduduk/" + k.orang().id()).orElse("baru/" + langkah.kasusId());
        langkah.wajib(List.of("penduduk"), SatuPencatatanSekaligus.class,
                new SatuPencatatanSekaligus.Fakta(pencatatan.kasusLain(pokok, langkah.kasusId()).orElse(null)));
        pencatatan.minta(langkah.kasusId(), new PermintaanPencatatan(isian.jenis().name(), pokok, siapa.map(k -> k.orang().id()).orElse(null),
                rencana.rtPokok(isian, siapa).orElse(langkah.unitId()), isian.berlaku(), langkah.pelaku().akun(), jejak(siapa)));
        langkah.tetapkan(PencatatanProcess.PERAN_PEMUTUS,
                PencatatanProcess.pemutus(Kantor.peranGrup(langkah.teks(Variabel.KANTOR_PEMOHON))).peran());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Perubahan register diminta", "keterangan",
                rencana.kalimat(isian, siapa)));
    }

    /** Nobody writes of a death that is still to come. */
    private static void wajibMendahuluiSurat(Langkah langkah, PencatatanPendudukIsian isian) {
        if (isian.jenis() == JenisPencatatanPenduduk.MENINGGAL) {
            langkah.wajib(List.of("berlaku", "tanggalSurat"), UrutanTanggal.class, new UrutanTanggal.Fakta("hari meninggal", isian.berlaku(),
                    "surat yang mendasarinya", isian.tanggalSurat()));
        }
    }

    private static String jejak(Optional<KeadaanPenduduk> siapa) {
        return Sidik.atas(siapa.map(KeadaanPenduduk::jejak).orElse(""));
    }

    /** The register changes, if it still says what it said and all conditions hold as they did. */
    @TugasModel(value = "pencatatanUbahPendudukDelegate", aturan = {RegisterBelumBerubah.class, PendudukWilayahSendiri.class,
            DalamWilayah.class, AdaPerubahan.class, HariSesuaiRegister.class, NomorKependudukanUnik.class, SatuKepalaSatuKartu.class,
            KartuSatuRt.class, MenungguPenataan.class})
    void ubah(Langkah langkah) {
        PencatatanPendudukIsian isian = langkah.isianTerbaru(PencatatanPendudukIsian.class);
        Optional<KeadaanPenduduk> siapa = rencana.sasaran(isian).flatMap(pembaca::tahan);
        wilayah.cadangkan(unit(langkah, isian, siapa));
        langkah.wajib(RegisterBelumBerubah.class, new RegisterBelumBerubah.Fakta("orang ini",
                pencatatan.ambil(langkah.kasusId()).keadaan().equals(jejak(siapa))));
        syarat.wajib(langkah, isian, siapa);
        PerubahanDirencanakan perubahan = rencana.rencana(isian, siapa);
        Dampak tersentuh = siapa.map(k -> dampak.penduduk(k.orang().id(), langkah.unitId(), langkah.kasusId())).orElse(Dampak.KOSONG);
        String orang = pelaksana.laksanakan(langkah.kasusId(), isian, siapa);
        pencatatan.dicatat(langkah.kasusId(), orang);
        ceritakan(langkah, isian, perubahan);
        temuan.catat(langkah, isian, siapa, tersentuh);
        kabari(langkah, isian, siapa, tersentuh);
    }

    /** Whose numbers change; a number that must be nobody else's is given by one office of a government at a time. */
    private Set<String> unit(Langkah langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        Set<String> hasil = new HashSet<>(rencana.rt(isian, siapa));
        if (isian.nik() != null || isian.nikBenar() != null || isian.nomorKk() != null || isian.nomorKkBenar() != null) {
            hasil.add(wilayah.pemerintah(langkah.unitId()).id());
        }
        return hasil;
    }

    private void ceritakan(Langkah langkah, PencatatanPendudukIsian isian, PerubahanDirencanakan perubahan) {
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Register penduduk diubah: " + isian.jenis().sebutan(), "tentang",
                perubahan.siapa(), "semula", perubahan.sekarang(), "menjadi", perubahan.sesudahnya()));
        naskah.simpan(langkah.kasus(), langkah.pelaku().akun(), langkah.hariIni(), new IsiCatatan(isian.jenis().sebutan(),
                perubahan.siapa(), perubahan.sekarang(), perubahan.sesudahnya(), SuratDasar.sebut(isian.surat(),
                isian.nomorSurat(), isian.tanggalSurat()), isian.alasan()));
    }

    private void kabari(Langkah langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa, Dampak tersentuh) {
        String pemutus = kantor.grup(langkah.teks(PencatatanProcess.PERAN_PEMUTUS), langkah.unitId());
        String kalimat = rencana.kalimat(isian, siapa);
        kabar.diubah(langkah.kasus(), langkah.unitId(), "dicatat/" + langkah.isianId(), tersentuh, pemutus, kalimat);
        kabar.beri(langkah.kasus(), langkah.unitId(), "pemohon/" + langkah.isianId(), List.of(langkah.teks(Variabel.KANTOR_PEMOHON)),
                "Perubahan register yang diminta kantor Anda disetujui. " + kalimat);
        siapa.filter(k -> isian.jenis() == JenisPencatatanPenduduk.PINDAH_DATANG && k.rtId() != null)
                .flatMap(k -> wilayah.leluhur(k.rtId(), JenisUnit.KELURAHAN)).ifPresent(asal -> kabar.beri(langkah.kasus(), asal.id(),
                        "asal/" + langkah.isianId(), List.of(kantor.grup("lurah", asal.id())), "Seorang penduduk "
                                + wilayah.nama(siapa.orElseThrow().rtId()) + " dicatat pindah datang di "
                                + wilayah.nama(langkah.unitId()) + " sejak " + Kalender.tulis(isian.berlaku()) + "."
                                + temuan.bagiKelurahanAsal(langkah)));
    }
}
