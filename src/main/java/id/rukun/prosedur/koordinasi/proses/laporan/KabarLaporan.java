package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.perwalibanjar.laporan.PetunjukDiakui;
import id.rukun.hukum.perwalibukittinggi.laporan.LaporanBerkalaTepatWaktu;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.LaporanStasiun;
import id.rukun.prosedur.koordinasi.laporan.PelaporLaporan;
import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.prosedur.koordinasi.laporan.SyaratLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells who reports, and those through whose hands a report goes, how it goes on. */
@Component
class KabarLaporan {

    private static final String PERIHAL = "Laporan";
    private static final String SEGERA = "RUKUN-PRD-57";
    private static final String KOSONG = "RUKUN-PRD-59";
    private static final String PENGAKUAN = KutipanAturan.parameter(PetunjukDiakui.class);
    private static final String TENGGANG = KutipanAturan.parameter(LaporanBerkalaTepatWaktu.class);

    private final LaporanService laporan;
    private final PelaporLaporan pelapor;
    private final SyaratLaporan syarat;
    private final KabarKasus kabar;
    private final PemberitahuanService pemberitahuan;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarLaporan(LaporanService laporan, PelaporLaporan pelapor, SyaratLaporan syarat, KabarKasus kabar,
            PemberitahuanService pemberitahuan, Kantor kantor, JamRukun jam) {
        this.laporan = laporan;
        this.pelapor = pelapor;
        this.syarat = syarat;
        this.kabar = kabar;
        this.pemberitahuan = pemberitahuan;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** Who reports: an office has passed it on. */
    void diteruskan(Langkah langkah, LaporanKoordinasi yang, LaporanStasiun oleh) {
        segera(langkah, "diteruskan/" + oleh.stasiun() + "/" + yang.putaran(), yang.kantorPelapor(), sebut(yang) + " diteruskan "
                + kantor.nama(pelapor.kantor(oleh)) + "." + (oleh.catatan() == null ? "" : " Catatan: " + oleh.catatan()));
    }

    /** Who reports: it is to be mended. */
    void dikembalikan(Langkah langkah, LaporanKoordinasi yang, LaporanStasiun oleh, String alasan) {
        segera(langkah, "dikembalikan/" + langkah.isianId(), yang.kantorPelapor(), kantor.nama(pelapor.kantor(oleh))
                + " mengembalikan " + sebut(yang) + " untuk diperbaiki: " + alasan);
    }

    /** Who reports: what he is to do. */
    void petunjuk(Langkah langkah, LaporanKoordinasi yang, String isi) {
        segera(langkah, "petunjuk/" + langkah.isianId(), yang.kantorPelapor(), "Petunjuk " + penerima(yang) + " atas " + sebut(yang) + ": "
                + isi);
    }

    /** Who gave the instruction. */
    void diakui(Langkah langkah, LaporanKoordinasi yang) {
        segera(langkah, "diakui/" + langkah.isianId(), kantorPenerima(yang), kantor.nama(yang.kantorPelapor()) + " mengakui petunjuk atas "
                + sebut(yang) + "." + (yang.tanggapan() == null ? "" : " Tanggapannya: " + yang.tanggapan()));
    }

    /** The same, where it was not acknowledged. */
    void belumDiakui(Langkah langkah, LaporanKoordinasi yang) {
        boolean banjar = KotaKoordinasi.dari(yang.tenant()) == KotaKoordinasi.BANJAR;
        Pemicu pemicu = banjar ? new Pemicu("BJR-T-15", PENGAKUAN, jam.instant())
                : new Pemicu(SEGERA, SEGERA, jam.instant());
        beri(langkah.kasus(), pemicu, "belum-diakui", kantorPenerima(yang), kantor.nama(yang.kantorPelapor())
                + " belum mengakui petunjuk atas " + sebut(yang) + ". Petunjuknya tetap berlaku.");
    }

    /** The Camat of a Kelurahan that accounts. */
    void salinan(Langkah langkah, String camat, String kalimat) {
        segera(langkah, "salinan/" + langkah.isianId(), camat, kalimat);
    }

    /** Who reports, and the one to whom it is addressed: it is filed. */
    void selesai(Langkah langkah, LaporanKoordinasi yang) {
        List.of(yang.kantorPelapor(), kantorPenerima(yang)).forEach(siapa -> segera(langkah, "selesai/" + siapa, siapa,
                sebut(yang) + ", nomor " + yang.surat().nomor() + ", " + yang.status().sebutan() + "."
                        + (yang.menungguPengakuan() ? " Petunjuknya tidak diakui dan tetap berlaku." : "")));
    }

    /** Who reports, and the first who is to have it: its last timely day is over. */
    void terlambat(Langkah langkah, LaporanKoordinasi yang, String kalimat) {
        Pemicu pemicu = yang.jenis() == JenisLaporan.KOORDINASI
                ? new Pemicu("BKT-T-11", TENGGANG, jam.instant())
                : new Pemicu("BJR-T-08", yang.jenis().siklus(), jam.instant());
        List.of(yang.kantorPelapor(), pemantau(yang)).forEach(siapa -> beri(langkah.kasus(), pemicu, "terlambat/" + siapa, siapa, kalimat));
    }

    /** The same: it will not come any more. */
    void tidakDisampaikan(Langkah langkah, LaporanKoordinasi yang) {
        Pemicu pemicu = new Pemicu(KotaKoordinasi.dari(yang.tenant()) == KotaKoordinasi.BANJAR ? "BJR-T-19" : "BKT-T-17",
                yang.jenis().siklus(), jam.instant());
        List.of(yang.kantorPelapor(), pemantau(yang)).forEach(siapa -> beri(langkah.kasus(), pemicu, "tidak-disampaikan/" + siapa, siapa,
                sebut(yang) + " tidak disampaikan sampai masa berikutnya berakhir. Isinya dimuat dalam laporan berikutnya."));
    }

    /** BKT-T-10, BJR-T-08: who reports, some days before the period ends. */
    void diingatkan(Kasus kasus, LaporanKoordinasi yang, String parameter) {
        beri(kasus, new Pemicu(yang.jenis() == JenisLaporan.KOORDINASI ? "BKT-T-10" : "BJR-T-08", parameter, jam.instant(), yang.jatuhTempo()),
                "ingat/" + parameter, yang.kantorPelapor(), sebut(yang) + " belum disampaikan. Paling lambat "
                        + Kalender.tulis(yang.jatuhTempo()) + " (kebijakan Rukun).");
    }

    /**
     * An office that owes a report is vacant, and none is opened; once for each period. Of a post below a head he is told, of others
     * the Sekretaris Daerah.
     */
    void kosong(JenisLaporan jenis, String grup, PeriodeLaporan periode) {
        String unitId = Kantor.unitGrup(grup);
        String siapa = kantor.pos(grup).isPresent() ? kantor.kepala(unitId) : kantor.grup(Jabatan.SEKDA.peran(), unitId);
        pemberitahuan.beri(new PemberitahuanBaru(String.join("/", KOSONG, jenis.name(), LaporanKoordinasi.pelapor(grup), periode.akhir().toString()),
                new Pemicu(KOSONG, KOSONG, jam.instant(), null, false), new Alamat(null, unitId, siapa, kantor.nama(siapa)), PERIHAL,
                PERIHAL + " – jabatan kosong", "Jabatan " + kantor.nama(grup) + " kosong tanpa pelaksana tugas; " + jenis.sebutan()
                        + " masa " + masa(periode) + " tidak dibuka. Dibuka begitu jabatannya terisi."));
    }

    private static String masa(PeriodeLaporan periode) {
        return Kalender.tulis(periode.mulai()) + " sampai " + Kalender.tulis(periode.akhir());
    }

    /** The first through whose hands it goes, where that is not an Asisten whom only the table knows: then the Sekretaris Daerah. */
    private String pemantau(LaporanKoordinasi yang) {
        return syarat.stasiun(yang.jenis().rantai().get(0), yang.kantorPelapor())
                .orElseGet(() -> kantor.grup(Jabatan.SEKDA.peran(), yang.unitId()));
    }

    /** Who has it last, whoever is the superior today; before it has come to him, and where he is only told, by the table. */
    private String kantorPenerima(LaporanKoordinasi yang) {
        return laporan.dilalui(yang.kasusId()).stream().filter(satu -> satu.stasiun() == yang.jenis().akhir()).map(pelapor::kantor)
                .findFirst().or(() -> syarat.stasiun(yang.jenis().akhir(), yang.kantorPelapor())).orElseThrow();
    }

    private String penerima(LaporanKoordinasi yang) {
        return kantor.nama(kantorPenerima(yang));
    }

    private String sebut(LaporanKoordinasi yang) {
        return yang.jenis().sebutan() + " dari " + kantor.nama(yang.kantorPelapor()) + ", masa " + masa(yang.periode());
    }

    private void segera(Langkah langkah, String hal, String siapa, String kalimat) {
        beri(langkah.kasus(), new Pemicu(SEGERA, SEGERA, jam.instant()), hal, siapa, kalimat);
    }

    private void beri(Kasus kasus, Pemicu pemicu, String hal, String siapa, String kalimat) {
        kabar.beri(kasus, kasus.unitId(), PERIHAL, String.join("/", pemicu.timer(), kasus.id(), hal), pemicu, siapa, kalimat);
    }
}
