package id.rukun.prosedur.pencatatan.proses.penghapusan;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.AdaYangDihapus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.PerkaraBerjalanMenunggu;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.RencanaHapusTetap;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.formulir.penghapusan.DasarPenghapusan;
import id.rukun.prosedur.pencatatan.formulir.penghapusan.PenghapusanDataIsian;
import id.rukun.prosedur.pencatatan.penghapusan.PerencanaPenghapusan;
import id.rukun.prosedur.pencatatan.penghapusan.RencanaPenghapusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says before it is decided, of each kind of what is held about the person, whether it is erased or by what it stays. */
@Component
class PenghapusanDataLembar implements LembarProsedur {

    private static final String BATAS = "RUKUN-PRD-67";
    private static final String WAKTU = "Permintaan diputus paling lama %d hari kerja sejak diterima lengkap (Pasal 53 ayat (2) UU 30/2014 sebagaimana "
            + "diubah dengan UU 6/2023, menurut tafsir); yang tidak diputus dalam waktu itu dianggap dikabulkan (Pasal 53 ayat (4) UU 30/2014). Hari libur "
            + "nasional belum dikenal Rukun.";

    private final PembacaPenduduk pembaca;
    private final PencatatanService pencatatan;
    private final PerencanaPenghapusan perencana;
    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final WilayahService wilayah;
    private final KatalogAturan katalog;
    private final ParameterHukum parameter;

    PenghapusanDataLembar(PembacaPenduduk pembaca, PencatatanService pencatatan, PerencanaPenghapusan perencana, ArsipIsian arsip,
            KasusService kasusService, WilayahService wilayah, KatalogAturan katalog, ParameterHukum parameter) {
        this.pembaca = pembaca;
        this.pencatatan = pencatatan;
        this.perencana = perencana;
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
        this.katalog = katalog;
        this.parameter = parameter;
    }

    @Override
    public String prosedur() {
        return PenghapusanDataProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        isian(konteks).ifPresent(isian -> pembaca.keadaan(isian.penduduk()).ifPresent(siapa -> {
            lembar.fakta("Tentang", siapa.orang().nama() + keadaan(siapa));
            lembar.fakta("Yang meminta", isian.kedudukan().sebutan() + (isian.pemohon() == null ? "" : ": " + isian.pemohon()));
            lembar.fakta("Dasar permintaan", isian.dasar().sebutan());
            lembar.fakta("Surat", SuratDasar.sebut(isian.surat(), isian.nomorSurat(), isian.tanggalSurat()));
            lembar.fakta("Diterima Kelurahan", Kalender.tulis(isian.diterima()));
            lembar.fakta("Alasan", isian.alasan());
            isi(konteks, lembar, siapa);
            lembar.catatan(WAKTU.formatted(parameter.pada(kasus(konteks).edisi()).bilangan(BATAS)));
            if (isian.dasar() == DasarPenghapusan.PERSETUJUAN_DITARIK) {
                lembar.catatan("Rukun tidak memproses data ini berdasarkan persetujuan (Pasal 20 ayat (2) huruf c dan e UU 27/2022); penarikannya tidak "
                        + "mengubah apa yang dapat dihapus.");
            }
            if (isian.dasar() == DasarPenghapusan.MELAWAN_HUKUM) {
                lembar.catatan("Dasar yang disebut tidak mengubah apa yang dapat dihapus di sini. Bila datanya memang diperoleh melawan hukum, mintalah "
                        + "pertimbangan bagian hukum sebelum memutus (kebijakan Rukun).");
            }
        }));
    }

    private String keadaan(KeadaanPenduduk siapa) {
        if (siapa.orang().tanggalMeninggal() != null) {
            return ", meninggal " + Kalender.tulis(siapa.orang().tanggalMeninggal());
        }
        return siapa.rtId() == null ? ", sudah pindah" : ", tinggal di " + wilayah.nama(siapa.rtId());
    }

    private void isi(KonteksTugas konteks, Lembar lembar, KeadaanPenduduk siapa) {
        RencanaPenghapusan rencana = perencana.rencana(siapa, kasus(konteks), konteks.unitId());
        lembar.fakta("Yang dihapus", butir(rencana.dihapus()));
        lembar.fakta("Yang tetap, dan mengapa", butir(rencana.tetap()));
        boolean sama = pencatatan.cari(konteks.kasusId()).filter(p -> p.keadaan().equals(rencana.sidik())).isPresent();
        Stream.of(periksa(konteks, PerkaraBerjalanMenunggu.class, rencana.berjalan()),
                        periksa(konteks, RencanaHapusTetap.class, new RencanaHapusTetap.Fakta(sama)),
                        periksa(konteks, AdaYangDihapus.class, rencana.banyaknya()))
                .filter(putusan -> !putusan.terpenuhi()).findFirst().ifPresent(putusan -> lembar.catatan("Belum dapat disetujui. "
                        + putusan.pesan()));
        lembar.catatan("Yang dihapus tidak dapat dipulihkan oleh siapa pun, juga tidak dengan koreksi atau pembatalan (kebijakan Rukun).");
    }

    private static String butir(List<String> isi) {
        return isi.isEmpty() ? "tidak ada" : isi.stream().map(satu -> "– " + satu).collect(Collectors.joining("\n"));
    }

    private <F extends Record> Putusan periksa(KonteksTugas konteks, Class<? extends Aturan<F>> aturan, F fakta) {
        return katalog.periksa(aturan, fakta, kasus(konteks).edisi());
    }

    private Kasus kasus(KonteksTugas konteks) {
        return kasusService.kasus(konteks.kasusId());
    }

    private Optional<PenghapusanDataIsian> isian(KonteksTugas konteks) {
        return konteks.kasusId() == null ? Optional.empty() : arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(),
                kasus(konteks).unitId(), PenghapusanDataIsian.class);
    }
}
