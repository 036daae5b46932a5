package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.pergub171.keputusan.TanggalPersetujuan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.formulir.JawabanCamat;
import id.rukun.prosedur.keputusan.formulir.JawabanPengesahan;
import id.rukun.prosedur.keputusan.formulir.PenandatangananIsian;
import id.rukun.prosedur.keputusan.formulir.PengesahanIsian;
import id.rukun.prosedur.keputusan.formulir.PersetujuanIsian;
import id.rukun.prosedur.keputusan.formulir.RancanganIsian;
import id.rukun.prosedur.keputusan.formulir.TindakLanjut;
import id.rukun.prosedur.keputusan.formulir.TindakLanjutIsian;
import id.rukun.prosedur.keputusan.formulir.TindakanPenandatanganan;
import id.rukun.prosedur.keputusan.formulir.Tinjauan;
import id.rukun.prosedur.keputusan.formulir.TinjauanIsian;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.AngkaMenimbang;
import id.rukun.prosedur.keputusan.register.Menimbang;
import id.rukun.prosedur.keputusan.register.RancanganKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code penetapan-keputusan-lurah}: what is asked back before a Keputusan is signed, or comes to nothing. */
@Component
class PenetapanTanyaBalik {

    private static final String DITAHAN = "Keputusan belum ditetapkan dan nomornya belum diberikan: kasus ditahan, dan syaratnya "
            + "ditinjau lagi.";

    private final KeputusanService keputusan;
    private final MatriksKeputusan matriks;
    private final RancanganLangkah rancangan;
    private final PersetujuanLangkah persetujuan;
    private final PenandatangananLangkah penandatanganan;
    private final PengesahanLangkah pengesahan;
    private final Penjabat penjabat;
    private final PenjagaNomor penjagaNomor;
    private final WilayahService wilayah;

    PenetapanTanyaBalik(KeputusanService keputusan, MatriksKeputusan matriks, RancanganLangkah rancangan,
            PersetujuanLangkah persetujuan, PenandatangananLangkah penandatanganan, PengesahanLangkah pengesahan, Penjabat penjabat,
            PenjagaNomor penjagaNomor, WilayahService wilayah) {
        this.keputusan = keputusan;
        this.matriks = matriks;
        this.rancangan = rancangan;
        this.persetujuan = persetujuan;
        this.penandatanganan = penandatanganan;
        this.pengesahan = pengesahan;
        this.penjabat = penjabat;
        this.penjagaNomor = penjagaNomor;
        this.wilayah = wilayah;
    }

    /** What the staff word stays, whatever becomes of the facts: an old count would be found when the Lurah signs, or never. */
    @SebelumDikirim(RancanganIsian.class)
    List<TanyaBalik> rancangan(Pertanyaan pertanyaan) {
        List<String> kasus = keputusan.konten(PenetapanProcess.permintaan(pertanyaan), pertanyaan.hariIni()).menimbang();
        return AngkaMenimbang.usang(Menimbang.pokok(pertanyaan.isian(RancanganIsian.class).menimbang()), kasus).stream()
                .map(kalimat -> new TanyaBalik(kalimat, "Lurah menandatangani pertimbangan dengan kata-kata Anda. Perbaiki angkanya, "
                        + "atau kosongkan Menimbang untuk kembali ke pertimbangan yang dihasilkan kasus.")).toList();
    }

    /** What is signed is changed only by another Keputusan. */
    @SebelumDikirim(PenandatangananIsian.class)
    List<TanyaBalik> tandaTangan(Pertanyaan pertanyaan) {
        PenandatangananIsian isian = pertanyaan.isian(PenandatangananIsian.class);
        if (isian.tindakan() != TindakanPenandatanganan.TANDATANGANI) {
            return List.of();
        }
        pertanyaan.pastikan(BukanMasaDepan.class,
                new BukanMasaDepan.Fakta("Keputusan Lurah", isian.tanggal(), pertanyaan.hariIni()));
        keputusan.persetujuan(pertanyaan.prosesId()).ifPresent(p -> pertanyaan.pastikan(TanggalPersetujuan.class,
                new TanggalPersetujuan.Fakta(p.tanggal(), isian.tanggal())));
        List<TanyaBalik> gagal = keputusan.syarat(PenetapanProcess.permintaan(pertanyaan), isian.tanggal()).stream()
                .filter(putusan -> !putusan.terpenuhi()).map(putusan -> TanyaBalik.karena(putusan, DITAHAN)).toList();
        return gagal.isEmpty() ? penjabat.pada(Jabatan.LURAH, pertanyaan.unitId(), isian.tanggal())
                .map(lurah -> ditetapkan(pertanyaan, isian, lurah)).orElse(List.of()) : gagal;
    }

    private List<TanyaBalik> ditetapkan(Pertanyaan pertanyaan, PenandatangananIsian isian, PemegangJabatan lurah) {
        RancanganKeputusan rancangan = keputusan.rancangan(pertanyaan.prosesId()).orElseThrow();
        int nomor = penandatanganan.wajibDapatBernomor(pertanyaan, isian, rancangan, lurah);
        Deret deret = Deret.pada(wilayah.leluhur(pertanyaan.unitId(), JenisUnit.KELURAHAN).orElseThrow().id(),
                JenisNomor.KEPUTUSAN_LURAH, isian.tanggal());
        return Stream.concat(penjagaNomor.tanyaBalik(pertanyaan, deret, nomor).stream(),
                Stream.of(tidakDapatDiubah(rancangan, isian, nomor))).toList();
    }

    private TanyaBalik tidakDapatDiubah(RancanganKeputusan rancangan, PenandatangananIsian isian, int nomor) {
        return new TanyaBalik("Anda menandatangani Keputusan Lurah tentang " + keputusan.isi(rancangan).konten().tentang()
                + ", nomor urut " + nomor + ", tanggal " + Kalender.tulis(isian.tanggal()) + ".",
                "Nomor itu terpakai dan isinya tidak dapat diubah, ditarik, atau dikoreksi lagi; hanya Keputusan Lurah lain yang "
                        + "mengubah atau mencabutnya (kebijakan Rukun).");
    }

    /** The refusal of the Lurah ends the case. Or the number of his letter to the Camat jumps. */
    @SebelumDikirim(TinjauanIsian.class)
    List<TanyaBalik> tinjauan(Pertanyaan pertanyaan) {
        TinjauanIsian isian = pertanyaan.isian(TinjauanIsian.class);
        if (isian.putusan() == Tinjauan.LANJUT) {
            RancanganKeputusan diteruskan = keputusan.rancangan(pertanyaan.prosesId()).orElseThrow();
            return matriks.perluPersetujuanCamat(diteruskan.jenis(), pertanyaan.kasus().edisi())
                    ? penjagaNomor.tanyaBalik(pertanyaan, keputusan.nomor(diteruskan, isian, pertanyaan.hariIni())) : List.of();
        }
        if (isian.putusan() != Tinjauan.TOLAK) {
            return List.of();
        }
        pertanyaan.wajibBeralasan(isian.alasan());
        rancangan.wajibBerdasar(pertanyaan);
        return berakhir(pertanyaan, "Anda menolak menetapkan Keputusan ini.");
    }

    /** The Camat refuses: not the same as giving the draft back. Or his letter's number jumps. */
    @SebelumDikirim(PersetujuanIsian.class)
    List<TanyaBalik> persetujuan(Pertanyaan pertanyaan) {
        PersetujuanIsian isian = pertanyaan.isian(PersetujuanIsian.class);
        List<TanyaBalik> nomor = penjagaNomor.tanyaBalik(pertanyaan,
                keputusan.nomor(keputusan.rancangan(pertanyaan.prosesId()).orElseThrow(), isian));
        if (isian.jawaban() != JawabanCamat.TOLAK) {
            return nomor;
        }
        pertanyaan.wajibBeralasan(isian.alasan());
        persetujuan.wajibOrangLain(pertanyaan, oleh(pertanyaan, "Jawaban Camat", isian.tanggal()));
        return Stream.concat(nomor.stream(), Stream.of(new TanyaBalik("Anda menolak memberi persetujuan.",
                "Lurah lalu memilih: merevisi rancangan dan memintakan persetujuan lagi, atau mengakhiri kasus. Bila "
                        + "rancangannya hanya perlu diperbaiki, pilih “Kembalikan untuk diperbaiki”."))).toList();
    }

    /** Unratified, the Keputusan has no effect. Or the number of the Camat's letter jumps. */
    @SebelumDikirim(PengesahanIsian.class)
    List<TanyaBalik> pengesahan(Pertanyaan pertanyaan) {
        PengesahanIsian isian = pertanyaan.isian(PengesahanIsian.class);
        List<TanyaBalik> nomor = penjagaNomor.tanyaBalik(pertanyaan,
                keputusan.nomor(keputusan.terakhir(pertanyaan.prosesId()).orElseThrow(), isian));
        if (isian.jawaban() != JawabanPengesahan.TOLAK) {
            return nomor;
        }
        pertanyaan.wajibBeralasan(isian.alasan());
        pengesahan.wajibOrangLain(pertanyaan, oleh(pertanyaan, "Pengesahan Camat", isian.tanggal()));
        return Stream.concat(nomor.stream(), Stream.of(new TanyaBalik("Anda menolak mengesahkan Keputusan ini.",
                "Keputusan itu tidak berlaku dan nomornya tetap terpakai (kebijakan Rukun); Lurah merevisi rancangannya atau "
                        + "mengakhiri kasus."))).toList();
    }

    /** The Camat of the day that is named, which has come. */
    private PemegangJabatan oleh(Pertanyaan pertanyaan, String apa, LocalDate tanggal) {
        pertanyaan.pastikan(BukanMasaDepan.class, new BukanMasaDepan.Fakta(apa, tanggal, pertanyaan.hariIni()));
        return penjabat.pada(Jabatan.CAMAT, pertanyaan.unitId(), tanggal).orElse(null);
    }

    /** After the Camat's refusal the Lurah gives up. */
    @SebelumDikirim(TindakLanjutIsian.class)
    List<TanyaBalik> tindakLanjut(Pertanyaan pertanyaan) {
        TindakLanjutIsian isian = pertanyaan.isian(TindakLanjutIsian.class);
        if (isian.putusan() != TindakLanjut.AKHIRI) {
            return List.of();
        }
        pertanyaan.wajibBeralasan(isian.alasan());
        String keadaan = "Anda tidak merevisi rancangan.";
        return keputusan.terakhir(pertanyaan.prosesId())
                .map(ditetapkan -> berakhir(pertanyaan, keadaan, ". Keputusan Nomor " + ditetapkan.nomor()
                        + " tetap tidak disahkan dan tidak berlaku. Kasus itu"))
                .orElseGet(() -> berakhir(pertanyaan, keadaan));
    }

    private List<TanyaBalik> berakhir(Pertanyaan pertanyaan, String keadaan) {
        return berakhir(pertanyaan, keadaan, " tanpa Keputusan dan");
    }

    private List<TanyaBalik> berakhir(Pertanyaan pertanyaan, String keadaan, String bagaimana) {
        if (!keputusan.pemohon(PenetapanProcess.permintaan(pertanyaan)).berakhirBilaDitolak()) {
            return List.of(new TanyaBalik(keadaan, "Kasus " + pertanyaan.kasus().nomor() + " kembali ke langkah sebelum Keputusan ini."));
        }
        return List.of(new TanyaBalik(keadaan, "Kasus " + pertanyaan.kasus().nomor() + " berakhir" + bagaimana
                + " tidak dapat dibuka lagi; usul yang sama diajukan sebagai kasus baru (kebijakan Rukun)."));
    }
}
