package id.rukun.prosedur.pencatatan.proses.unit;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.DalamWilayah;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pencatatan.HariSesuaiRegister;
import id.rukun.hukum.kebijakan.pencatatan.KeteranganUnitTerbuka;
import id.rukun.hukum.kebijakan.pencatatan.MenungguPenataan;
import id.rukun.hukum.kebijakan.pencatatan.RegisterBelumBerubah;
import id.rukun.hukum.kebijakan.pencatatan.SatuPencatatanSekaligus;
import id.rukun.hukum.kebijakan.tindakan.AdaPerubahan;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.KabarPencatatan;
import id.rukun.prosedur.pencatatan.NaskahPencatatan;
import id.rukun.prosedur.pencatatan.NaskahPencatatan.IsiCatatan;
import id.rukun.prosedur.pencatatan.Pencatatan.PermintaanPencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.formulir.unit.JenisPencatatanUnit;
import id.rukun.prosedur.pencatatan.formulir.unit.PencatatanUnitIsian;
import id.rukun.prosedur.pencatatan.proses.PencatatanProcess;
import id.rukun.prosedur.pencatatan.unit.RencanaUnit;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code pencatatan-unit}: from what is asked to what is declared of a unit. */
@Component
class PencatatanUnitLangkah {

    private final RencanaUnit rencana;
    private final PencatatanService pencatatan;
    private final DampakService dampak;
    private final KabarPencatatan kabar;
    private final NaskahPencatatan naskah;
    private final Kantor kantor;
    private final WilayahService wilayah;

    PencatatanUnitLangkah(RencanaUnit rencana, PencatatanService pencatatan, DampakService dampak, KabarPencatatan kabar,
            NaskahPencatatan naskah, Kantor kantor, WilayahService wilayah) {
        this.rencana = rencana;
        this.pencatatan = pencatatan;
        this.dampak = dampak;
        this.kabar = kabar;
        this.naskah = naskah;
        this.kantor = kantor;
        this.wilayah = wilayah;
    }

    /** What is asked for, if the register allows it; nothing changes yet. */
    @TugasModel(value = "pencatatanMintaUnitDelegate", aturan = {AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class,
            DalamWilayah.class, KeteranganUnitTerbuka.class, AdaPerubahan.class, HariSesuaiRegister.class, MenungguPenataan.class,
            SatuPencatatanSekaligus.class})
    void minta(Langkah langkah) {
        PencatatanUnitIsian isian = langkah.isian(PencatatanUnitIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        wajibDalamWilayah(langkah, isian);
        // Two that ask about one unit at the same moment wait for each other here.
        wilayah.cadangkan(unit(isian));
        wajib(langkah, isian);
        String pokok = "unit/" + isian.unit();
        langkah.wajib(List.of("unit"), SatuPencatatanSekaligus.class,
                new SatuPencatatanSekaligus.Fakta(pencatatan.kasusLain(pokok, langkah.kasusId()).orElse(null)));
        pencatatan.minta(langkah.kasusId(), new PermintaanPencatatan(isian.jenis().name(), pokok, isian.unit(), isian.unit(),
                isian.berlaku(), langkah.pelaku().akun(), Sidik.atas(rencana.jejak(isian))));
        langkah.tetapkan(PencatatanProcess.PERAN_PEMUTUS,
                PencatatanProcess.pemutus(Kantor.peranGrup(langkah.teks(Variabel.KANTOR_PEMOHON))).peran());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Perubahan register diminta", "keterangan", rencana.kalimat(isian)));
    }

    private static Set<String> unit(PencatatanUnitIsian isian) {
        Set<String> hasil = new HashSet<>(isian.tetangga());
        hasil.add(isian.unit());
        return hasil;
    }

    private void wajibDalamWilayah(Pertanyaan langkah, PencatatanUnitIsian isian) {
        dalamWilayah(langkah, "unit", isian.unit());
        isian.tetangga().forEach(t -> dalamWilayah(langkah, "tetangga", t));
    }

    private void dalamWilayah(Pertanyaan langkah, String kolom, String id) {
        boolean disini = wilayah.cari(id).filter(u -> u.jenis() == JenisUnit.RT || u.jenis() == JenisUnit.RW)
                .filter(u -> u.aktifPada(langkah.hariIni())).filter(u -> wilayah.mencakup(langkah.unitId(), u.id())).isPresent();
        langkah.wajib(List.of(kolom), DalamWilayah.class,
                new DalamWilayah.Fakta(disini ? wilayah.nama(id) : "RT atau RW yang dipilih", disini));
    }

    private void wajib(Pertanyaan langkah, PencatatanUnitIsian isian) {
        Unit unit = wilayah.unit(isian.unit());
        String nama = wilayah.nama(unit.id());
        boolean rt = unit.jenis() == JenisUnit.RT;
        List<String> lain = isian.tetangga().stream().filter(t -> t.equals(unit.id()) || wilayah.unit(t).jenis() != unit.jenis())
                .map(wilayah::nama).sorted().toList();
        langkah.wajib(List.of(isian.jenis().tetangga() ? "tetangga" : "jenis"), KeteranganUnitTerbuka.class, new KeteranganUnitTerbuka.Fakta(nama,
                apa(isian.jenis()), rt, rt ? rencana.kartu(unit.id()) : 0, lain));
        langkah.wajib(List.of("jenis"), AdaPerubahan.class, new AdaPerubahan.Fakta(rencana.banyaknya(isian)));
        langkah.wajib(List.of("berlaku"), HariSesuaiRegister.class, new HariSesuaiRegister.Fakta("Keterangan sejak", isian.berlaku(),
                unit.mulai(), rencana.sejak(isian), null));
        Map<String, String> ditata = wilayah.dalamKasusLain(unit(isian), langkah.kasusId());
        unit(isian).stream().sorted().forEach(satu -> langkah.wajib(List.of("unit"), MenungguPenataan.class,
                new MenungguPenataan.Fakta(wilayah.nama(satu), ditata.get(satu))));
    }

    private static String apa(JenisPencatatanUnit jenis) {
        return switch (jenis) {
            case BATAS_UNIT -> "BATAS";
            case TETANGGA_BARU, BUKAN_TETANGGA -> "TETANGGA";
            case JUMLAH_KK_DINYATAKAN -> "JUMLAH_KK";
        };
    }

    /** The register changes, if it still says what it said and all conditions hold as they did. */
    @TugasModel(value = "pencatatanUbahUnitDelegate", aturan = {DalamWilayah.class, RegisterBelumBerubah.class, KeteranganUnitTerbuka.class,
            AdaPerubahan.class, HariSesuaiRegister.class, MenungguPenataan.class})
    void ubah(Langkah langkah) {
        PencatatanUnitIsian isian = langkah.isianTerbaru(PencatatanUnitIsian.class);
        wajibDalamWilayah(langkah, isian);
        wilayah.cadangkan(unit(isian));
        langkah.wajib(RegisterBelumBerubah.class, new RegisterBelumBerubah.Fakta(wilayah.nama(isian.unit()),
                pencatatan.ambil(langkah.kasusId()).keadaan().equals(Sidik.atas(rencana.jejak(isian)))));
        wajib(langkah, isian);
        List<String> sekarang = rencana.sekarang(isian);
        List<String> sesudahnya = rencana.sesudahnya(isian);
        String kalimat = rencana.kalimat(isian);
        Dampak tersentuh = dampak.unit(isian.unit(), langkah.kasusId());
        rencana.laksanakan(langkah.kasusId(), isian);
        pencatatan.dicatat(langkah.kasusId(), isian.unit());
        String nama = wilayah.nama(isian.unit());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Keterangan unit diubah: " + isian.jenis().sebutan(), "tentang", nama,
                "semula", sekarang, "menjadi", sesudahnya));
        naskah.simpan(langkah.kasus(), langkah.pelaku().akun(), langkah.hariIni(), new IsiCatatan(isian.jenis().sebutan(), nama, sekarang,
                sesudahnya, SuratDasar.sebut(isian.surat(), isian.nomorSurat(), isian.tanggalSurat()),
                isian.alasan()));
        kabar.diubah(langkah.kasus(), langkah.unitId(), "dicatat/" + langkah.isianId(), tersentuh,
                kantor.grup(langkah.teks(PencatatanProcess.PERAN_PEMUTUS), langkah.unitId()), kalimat);
        kabar.beri(langkah.kasus(), langkah.unitId(), "pemohon/" + langkah.isianId(), List.of(langkah.teks(Variabel.KANTOR_PEMOHON)),
                "Perubahan register yang diminta kantor Anda disetujui. " + kalimat);
    }
}
