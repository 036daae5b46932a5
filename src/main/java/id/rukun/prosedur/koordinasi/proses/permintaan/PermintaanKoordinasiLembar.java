package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiBidang;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PeranAsisten;
import id.rukun.prosedur.koordinasi.PeranPihak;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PenerimaanKoordinasiIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PutusanPenerimaan;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PutusanSekda;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PutusanSekdaIsian;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what is asked, of whom, and which Asisten the regulation names, with the line of its list. */
@Component
class PermintaanKoordinasiLembar implements LembarProsedur {

    private static final Set<String> PERBAIKAN = Set.of("koordinasi-pembidangan", "koordinasi-hubungan");
    private static final String PUTUSAN = "koordinasi-putusan-sekda";
    private static final String TANPA_DAFTAR = "tidak tercantum dalam daftar";
    private static final Map<String, String> PERINGATAN = Map.of(
            "UNIT_DAN_BIDANG_BERBEDA", "Daftar unit (Pasal 12) dan daftar bidang (Pasal 11) menunjuk Asisten yang berbeda; daftar unit "
                    + "didahulukan menurut tafsir, dan Asisten bidangnya mendapat tembusan.",
            "TURUNAN_KELURAHAN", "Pasal 12 tidak menyebut Kelurahan; Kelurahan mengikuti Kecamatannya (kebijakan Rukun).");

    private final KoordinasiService koordinasi;
    private final DirektoriUnit direktori;
    private final DaftarBidang bidang;
    private final TabelAsisten tabel;
    private final ArsipIsian arsip;
    private final RincianBanjar banjar;
    private final DaftarAsistenDapatDipilih dapatDipilih;

    PermintaanKoordinasiLembar(KoordinasiService koordinasi, DirektoriUnit direktori, DaftarBidang bidang, TabelAsisten tabel,
            ArsipIsian arsip, RincianBanjar banjar, DaftarAsistenDapatDipilih dapatDipilih) {
        this.koordinasi = koordinasi;
        this.direktori = direktori;
        this.bidang = bidang;
        this.tabel = tabel;
        this.arsip = arsip;
        this.banjar = banjar;
        this.dapatDipilih = dapatDipilih;
    }

    @Override
    public String prosedur() {
        return PermintaanKoordinasiProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        koordinasi.cari(konteks.kasusId()).ifPresent(satu -> isi(satu, lembar));
        if (konteks.formulir().equals(PUTUSAN) && dapatDipilih.baris(konteks).isEmpty()) {
            lembar.tanpaPilihan("putusan", PutusanSekda.RUTEKAN);
        }
        if (PERBAIKAN.contains(konteks.formulir())) {
            terbaru(konteks, PenerimaanKoordinasiIsian.class).filter(isian -> isian.putusan() == PutusanPenerimaan.KEMBALIKAN)
                    .ifPresent(isian -> lembar.catatan("Dikembalikan Asisten: " + isian.catatan()));
            terbaru(konteks, PutusanSekdaIsian.class).filter(isian -> isian.putusan() == PutusanSekda.KEMBALIKAN)
                    .ifPresent(isian -> lembar.catatan("Dikembalikan Sekretaris Daerah: " + isian.alasan()));
        }
    }

    private <T extends Record> Optional<T> terbaru(KonteksTugas konteks, Class<T> isian) {
        return arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), konteks.unitId(), isian);
    }

    private void isi(Koordinasi satu, Lembar lembar) {
        List<KoordinasiPihak> pihak = koordinasi.pihak(satu.kasusId());
        lembar.fakta("Perihal", satu.perihal());
        lembar.fakta("Uraian", satu.uraian());
        lembar.fakta("Pemohon", direktori.nama(satu.unitPemohon()));
        lembar.fakta("Unit utama", dengan(pihak.get(0)));
        lembar.fakta("Unit terkait", pihak.stream().filter(p -> p.peran() != PeranPihak.UTAMA).map(this::dengan)
                .collect(Collectors.joining("\n")));
        lembar.fakta("Bentuk", koordinasi.bentuk(satu.kasusId()).stream().map(b -> b.bentuk().sebutan()).collect(Collectors.joining(", ")));
        lembar.tanda("bentuk", koordinasi.bentuk(satu.kasusId()).stream().map(b -> b.bentuk().name()).toList());
        lembar.fakta("Cara lain", satu.caraLain());
        lembar.fakta("Bidang", koordinasi.bidang(satu.kasusId()).stream().map(KoordinasiBidang::kode).map(bidang::nama)
                .collect(Collectors.joining(", ")));
        lembar.fakta("Jenis koordinasi", satu.jenis() == null ? null : satu.jenis().sebutan());
        lembar.fakta("Topik", satu.topik() == null ? null : satu.topik().sebutan());
        if (!satu.kota().menurutPembidangan()) {
            lembar.fakta("Sifat hubungan yang berlaku", String.join("\n", banjar.berlaku(satu)));
            banjar.dipilih(satu).forEach((label, isi) -> lembar.fakta(label, String.join("\n", isi)));
            lembar.tanda("pihak", banjar.jenisPihak(satu));
            lembar.tanda("sifat", banjar.sifatBerlaku(satu));
        }
        lembar.fakta("Asisten", asisten(satu, PeranAsisten.UTAMA));
        lembar.fakta("Asisten terkait", asisten(satu, PeranAsisten.PENDAMPING));
        lembar.tanda("asistenBidang", pihak.get(0).asistenBidang() == null || !koordinasi.bidang(satu.kasusId()).isEmpty() ? List.of()
                : List.of("ADA"));
        if (satu.mendesak()) {
            lembar.catatan("Permintaan ini mendesak. Bila sangat mendesak, Inspektur dan pimpinan Dinas, Badan, Bagian, atau Kantor di "
                    + "lingkungan Pemerintah Daerah dapat pula memutus langsung sepanjang tidak bersifat prinsip, lalu sesegera mungkin "
                    + "mengoordinasikannya kepada Sekretaris Daerah (Pasal 10).");
        }
        pihak.stream().map(KoordinasiPihak::peringatan).filter(Objects::nonNull).filter(PERINGATAN::containsKey).distinct().map(PERINGATAN::get)
                .forEach(lembar::catatan);
    }

    /** A unit with the Asisten whom the regulation names for it, and where. */
    private String dengan(KoordinasiPihak satu) {
        return direktori.nama(satu.unitId()) + ": " + tabel.sebutan(satu.unitId()).orElse(TANPA_DAFTAR);
    }

    private String asisten(Koordinasi satu, PeranAsisten peran) {
        return koordinasi.asisten(satu.kasusId()).stream().filter(a -> a.peran() == peran).map(KoordinasiAsisten::asistenId)
                .map(direktori::nama).collect(Collectors.joining("\n"));
    }
}
