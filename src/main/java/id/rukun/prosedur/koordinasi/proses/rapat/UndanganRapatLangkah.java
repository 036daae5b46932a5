package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.RencanaTidakLampau;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.koordinasi.SidangBerurutan;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.hukum.perwalibanjar.rapat.MediaDisebut;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibanjar.umum.TanggalSah;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.hukum.perwalibukittinggi.rapat.BidangRapatAsisten;
import id.rukun.hukum.perwalibukittinggi.rapat.KebijakanDalamRapatAsisten;
import id.rukun.hukum.perwalibukittinggi.rapat.PesertaRapatCukup;
import id.rukun.hukum.perwalibukittinggi.rapat.SumberDayaDalamBidang;
import id.rukun.hukum.perwalibukittinggi.rapat.UnitTerkaitDiundang;
import id.rukun.hukum.perwalibukittinggi.umum.TanggalKoordinasi;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatUndanganIsian;
import id.rukun.prosedur.koordinasi.rapat.AntarAsisten;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code rapat-koordinasi}, from the invitation to the hour of the session. */
@Component
class UndanganRapatLangkah {

    /** LINTAS: other Asisten have to agree first; BERJALAN: they are at it. */
    enum BidangRapat { SENDIRI, LINTAS, BERJALAN }

    private static final String TIMER = "BKT-T-03";
    private static final Set<SifatRapat> ASISTEN = EnumSet.of(SifatRapat.TEKNIS, SifatRapat.SUMBER_DAYA);

    private final RapatKoordinasiService rapat;
    private final DirektoriUnit direktori;
    private final FaktaRapat fakta;
    private final JadwalRapatKoordinasi jadwal;
    private final KabarRapat kabar;
    private final NaskahRapatKoordinasi naskah;
    private final Kantor kantor;
    private final JamRukun jam;
    private final AntarAsisten antarAsisten;
    private final PilihanRapat pilihan;

    UndanganRapatLangkah(RapatKoordinasiService rapat, DirektoriUnit direktori, FaktaRapat fakta, JadwalRapatKoordinasi jadwal,
            KabarRapat kabar, NaskahRapatKoordinasi naskah, Kantor kantor, JamRukun jam, AntarAsisten antarAsisten,
            PilihanRapat pilihan) {
        this.rapat = rapat;
        this.direktori = direktori;
        this.fakta = fakta;
        this.jadwal = jadwal;
        this.kabar = kabar;
        this.naskah = naskah;
        this.kantor = kantor;
        this.jam = jam;
        this.antarAsisten = antarAsisten;
        this.pilihan = pilihan;
    }

    /** S2: who is invited, when and where. */
    @TugasModel(value = "koordinasiRapatUndanganDelegate", aturan = {BukanMasaDepan.class, UrutanTanggal.class, PesertaRapatCukup.class, UnitTerkaitDiundang.class,
            KebijakanDalamRapatAsisten.class, SumberDayaDalamBidang.class, BidangRapatAsisten.class, MediaDisebut.class, TanggalKoordinasi.class,
            TanggalSah.class, RencanaTidakLampau.class, UnitKerjaTerdaftar.class, KodeDikenal.class, SidangBerurutan.class})
    void undangan(Langkah langkah) {
        RapatUndanganIsian isian = langkah.isian(RapatUndanganIsian.class);
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        pilihan.undangan(langkah, jadwal.kota(yang), isian);
        if (jadwal.kota(yang) == KotaKoordinasi.BANJAR) {
            langkah.wajib(List.of("tanggal"), TanggalSah.class, new TanggalSah.Fakta("Tanggal rapat", isian.tanggal(), false, null,
                    langkah.hariIni()));
            langkah.wajib(List.of("media"), MediaDisebut.class, new MediaDisebut.Fakta(yang.cara(), isian.media()));
        } else {
            bukittinggi(langkah, yang, isian);
        }
        langkah.wajibTanggalSesuai();
        langkah.wajib(List.of("tanggal"), RencanaTidakLampau.class,
                new RencanaTidakLampau.Fakta("Hari rapat", isian.tanggal(), langkah.hariIni()));
        langkah.wajib(List.of("tanggal", "mulai"), SidangBerurutan.class,
                fakta.urutan("Rapat", isian.tanggal(), isian.mulai(), null, rapat.sebelum(yang.prosesId(), Integer.MAX_VALUE)));
        rapat.undang(langkah.prosesId(), isian, langkah.hariIni());
    }

    private void bukittinggi(Langkah langkah, RapatKoordinasi yang, RapatUndanganIsian isian) {
        langkah.wajib(List.of("tanggal"), TanggalKoordinasi.class, new TanggalKoordinasi.Fakta("Rapat koordinasi", isian.tanggal(),
                isian.mulai(), isian.selesai(), false, langkah.hariIni()));
        langkah.wajib(List.of("undangan"), PesertaRapatCukup.class, new PesertaRapatCukup.Fakta(
                isian.undangan().stream().map(direktori::nama).toList(), direktori.nama(Kantor.unitGrup(yang.pemrakarsa())), false));
        List<String> terkait = Stream.concat(isian.unitTerkait().stream(), rapat.terkaitSemula(yang.prosesId()).stream()).distinct().toList();
        if (yang.sifat() == SifatRapat.KEBIJAKAN) {
            langkah.wajib(List.of("unitTerkait"), UnitTerkaitDiundang.class, fakta.undangan(yang, terkait, isian.undangan()));
        }
        if (yang.menyangkutKebijakan() && yang.sifat() != SifatRapat.KEBIJAKAN) {
            langkah.wajib(List.of("unitTerkait"), KebijakanDalamRapatAsisten.class,
                    fakta.undangan(yang, terkait, isian.undangan()));
        }
        if (rapatAsisten(yang)) {
            wajibBerasisten(langkah, yang, isian);
        }
        if (yang.sifat() == SifatRapat.SUMBER_DAYA && fakta.rapatAsisten(yang)) {
            langkah.wajib(List.of("undangan"), SumberDayaDalamBidang.class, new SumberDayaDalamBidang.Fakta(yang.sifat(),
                    fakta.asisten(yang), fakta.sumberDaya(isian.undangan())));
        }
    }

    /** What belongs to no Asisten nobody could agree to: it is refused here, where the units are chosen. */
    private void wajibBerasisten(Langkah langkah, RapatKoordinasi yang, RapatUndanganIsian isian) {
        BidangRapatAsisten.Fakta tanya = fakta.bidang(yang, isian.undangan(), antarAsisten.sepakat(yang));
        if (BidangRapatAsisten.asistenLain(tanya).isEmpty()) {
            langkah.wajib(List.of("undangan"), BidangRapatAsisten.class, tanya);
        }
    }

    /** G1: whether all units and fields of an Asisten's meeting are his, or agreed with whose they are (Pasal 9 angka 4 and 5). */
    @TugasModel(value = "koordinasiRapatBidangGerbang", aturan = BidangRapatAsisten.class)
    @Jawaban("bidangRapat")
    BidangRapat bidang(Pertanyaan pertanyaan) {
        RapatKoordinasi yang = rapat.rapat(pertanyaan.prosesId());
        if (!rapatAsisten(yang) || pertanyaan.tanya(BidangRapatAsisten.class, fakta.bidang(yang, diundang(yang),
                antarAsisten.sepakat(yang))).terpenuhi()) {
            return BidangRapat.SENDIRI;
        }
        return antarAsisten.berjalan(yang) ? BidangRapat.BERJALAN : BidangRapat.LINTAS;
    }

    private boolean rapatAsisten(RapatKoordinasi yang) {
        return ASISTEN.contains(yang.sifat()) && fakta.rapatAsisten(yang);
    }

    private List<String> diundang(RapatKoordinasi yang) {
        return rapat.kehadiran(rapat.terakhir(yang.prosesId()).orElseThrow()).stream().map(KehadiranRapat::unitId).toList();
    }

    /** Ids of the offices of the other Asisten who have not agreed yet. */
    private List<String> lain(RapatKoordinasi yang) {
        return BidangRapatAsisten.asistenLain(fakta.bidang(yang, diundang(yang), antarAsisten.sepakat(yang))).stream()
                .flatMap(kode -> direktori.asisten(KotaKoordinasi.BUKITTINGGI.tenant(), kode).stream()).toList();
    }

    /** S4: the Asisten coordinate among themselves, as a case of their own whose end is waited for. */
    @TugasModel(value = "koordinasiRapatHorizontalDelegate", aturan = BidangRapatAsisten.class)
    void horizontal(Langkah langkah) {
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        antarAsisten.buka(langkah, yang, lain(yang), langkah.nilai(BidangRapatAsisten.class,
                fakta.bidang(yang, diundang(yang), antarAsisten.sepakat(yang))).pesan());
    }

    /** S5: the invitations go out (BKT-M-04, BKT-D-03, BJR-D-02). */
    @TugasModel("koordinasiRapatKirimUndanganDelegate")
    void kirim(Langkah langkah) {
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        SidangRapat sidang = rapat.terakhir(langkah.prosesId()).orElseThrow();
        List<String> unit = rapat.kehadiran(sidang).stream().map(KehadiranRapat::unitId).toList();
        langkah.tetapkan(RapatKoordinasiProcess.UNIT_DIUNDANG, new ArrayList<>(unit));
        unit.forEach(id -> kabar.kepala(langkah, id, "undangan/" + sidang.ke() + "/" + langkah.isianId() + "/" + id,
                kantor.nama(yang.pemrakarsa()) + " mengundang " + direktori.nama(id) + " menghadiri " + kalimat(yang, sidang)));
        naskah.undangan(langkah.kasus(), yang, sidang, langkah.hariIni());
    }

    /** T-03: the invited are reminded, once for each day that is set for it. */
    @TugasModel("koordinasiRapatIngatkanDelegate")
    void ingatkan(Langkah langkah) {
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        SidangRapat sidang = rapat.terakhir(langkah.prosesId()).orElseThrow();
        if (jadwal.saat(sidang).isAfter(jam.instant())) {
            rapat.kehadiran(sidang).forEach(satu -> kabar.waktunya(langkah, new Pemicu(TIMER, jadwal.parameterPengingat(yang,
                    langkah.hariIni()), jam.instant(), sidang.tanggal()), kantor.kepala(satu.unitId()), String.join("/", "ingat", String.valueOf(sidang.ke()),
                    langkah.hariIni().toString(), satu.unitId()), "Diingatkan: " + kalimat(yang, sidang)));
        }
    }

    private String kalimat(RapatKoordinasi yang, SidangRapat sidang) {
        return yang.sifat().sebutan() + " “" + yang.perihal() + "”, " + Kalender.tulis(sidang.tanggal()) + " pukul "
                + Kalender.tulis(sidang.mulai()) + " di " + sidang.tempat() + (sidang.media() == null ? "" : " melalui " + sidang.media())
                + ".";
    }
}
