package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pemberhentian.KematianSesuaiRegister;
import id.rukun.hukum.kebijakan.pemberhentian.PemberhentianBelumBerlaku;
import id.rukun.hukum.kebijakan.pemberhentian.SatuPemberhentian;
import id.rukun.hukum.kebijakan.pemberhentian.YangBerhentiMenjabat;
import id.rukun.hukum.pergub171.pemberhentian.KematianBerdokumen;
import id.rukun.hukum.pergub171.pemberhentian.PengunduranDiriBersurat;
import id.rukun.hukum.pergub171.pemberhentian.PenonaktifanLewatJalurnya;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import id.rukun.prosedur.pemberhentian.SyaratPemberhentian;
import id.rukun.prosedur.pemberhentian.formulir.LaporanBerhentiIsian;
import id.rukun.prosedur.pemberhentian.formulir.PenandatanganSurat;
import id.rukun.prosedur.pemberhentian.formulir.SebabBerhenti;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code pemberhentian-pengurus}: somebody reports a death or a resignation. */
@Component
class LaporanLangkah {

    private final PemberhentianService pemberhentian;
    private final KabarPemberhentian kabar;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    LaporanLangkah(PemberhentianService pemberhentian, KabarPemberhentian kabar, JabatanService jabatan, WilayahService wilayah) {
        this.pemberhentian = pemberhentian;
        this.kabar = kabar;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** P-29/S1, G1: who leaves which post, why, and on what paper; he and the Lurah are told. */
    @TugasModel(value = "pemberhentianCatatLaporanDelegate", aturan = {PemberhentianBelumBerlaku.class, PenonaktifanLewatJalurnya.class,
            YangBerhentiMenjabat.class, SatuPemberhentian.class, KematianSesuaiRegister.class, KematianBerdokumen.class,
            PengunduranDiriBersurat.class, BukanMasaDepan.class, UrutanTanggal.class})
    void laporan(Langkah langkah) {
        LaporanBerhentiIsian isian = langkah.isian(LaporanBerhentiIsian.class);
        Optional<Pemberhentian> lama = pemberhentian.cari(langkah.kasusId());
        langkah.wajib(PemberhentianBelumBerlaku.class, new PemberhentianBelumBerlaku.Fakta(
                lama.map(Pemberhentian::berlaku).orElse(null), langkah.hariIni(), lama.filter(Pemberhentian::diakhiri).isPresent()));
        langkah.wajib(List.of("sebab"), PenonaktifanLewatJalurnya.class, new PenonaktifanLewatJalurnya.Fakta(isian.sebab().name()));
        langkah.wajibTanggalSesuai();
        PemegangJabatan siapa = wajibMenjabat(langkah, isian);
        wajibBerdokumen(langkah, isian, siapa);
        Pemberhentian yang = pemberhentian.catat(langkah.kasusId(), isian, siapa);
        langkah.tetapkan(PemberhentianProcess.YANG_BERHENTI, siapa.orang());
        langkah.tetapkan(PemberhentianProcess.PELAPOR, langkah.pelaku().akun());
        ceritakan(langkah, yang, siapa);
    }

    private PemegangJabatan wajibMenjabat(Langkah langkah, LaporanBerhentiIsian isian) {
        Optional<PemegangJabatan> siapa = jabatan.posisi(isian.pengurus())
                .filter(p -> p.jabatan().pengurus() && p.sifat() != SifatJabatan.CARETEKER)
                .filter(p -> wilayah.mencakup(langkah.unitId(), p.unitId()));
        boolean meninggal = isian.sebab() == SebabBerhenti.MENINGGAL;
        LocalDate berlaku = meninggal ? isian.meninggal().plusDays(1) : isian.berhentiSejak();
        langkah.wajib(List.of("pengurus", meninggal ? "meninggal" : "berhentiSejak"), YangBerhentiMenjabat.class,
                SyaratPemberhentian.menjabat(berlaku, siapa));
        langkah.wajib(List.of("pengurus"), SatuPemberhentian.class, new SatuPemberhentian.Fakta(
                pemberhentian.kasusLain(siapa.orElseThrow(), isian.sebab(), langkah.kasusId()).orElse(null)));
        return siapa.orElseThrow();
    }

    private void wajibBerdokumen(Langkah langkah, LaporanBerhentiIsian isian, PemegangJabatan siapa) {
        boolean meninggal = isian.sebab() == SebabBerhenti.MENINGGAL;
        langkah.wajib(List.of(meninggal ? "meninggal" : "sebab"), KematianSesuaiRegister.class, new KematianSesuaiRegister.Fakta(
                isian.meninggal(), pemberhentian.meninggal(siapa).orElse(null)));
        if (meninggal) {
            langkah.wajib(List.of("pindaian"), KematianBerdokumen.class,
                    new KematianBerdokumen.Fakta(isian.meninggal(), isian.banyaknyaPindaian()));
        } else {
            langkah.wajib(List.of("penandatangan", "pindaian"), PengunduranDiriBersurat.class, new PengunduranDiriBersurat.Fakta(
                    isian.penandatangan() == PenandatanganSurat.SENDIRI, isian.banyaknyaPindaian()));
        }
    }

    private void ceritakan(Langkah langkah, Pemberhentian yang, PemegangJabatan siapa) {
        String jabatannya = jabatan.sebutan(siapa);
        String kalimat = yang.meninggal() ? jabatannya + " dilaporkan meninggal dunia pada " + Kalender.tulis(yang.tanggal()) + "."
                : jabatannya + " mengundurkan diri dengan surat tanggal " + Kalender.tulis(yang.tanggal()) + ", sejak "
                        + Kalender.tulis(yang.diminta()) + ".";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pemberhentian dilaporkan", "unit", yang.unitId(), "keterangan",
                kalimat + " Dokumennya menunggu verifikasi Kelurahan."));
        kabar.dilaporkan(langkah, yang, kalimat + " Dokumennya menunggu verifikasi.");
        if (!yang.meninggal()) {
            kabar.sendiri(langkah, yang, "Pengunduran diri Anda sebagai " + jabatannya + " dilaporkan, berlaku paling awal "
                    + Kalender.tulis(yang.diminta()) + ". Sebelum berlaku Anda dapat mencabutnya; bila keliru, sampaikan kepada Lurah.");
        }
    }
}
