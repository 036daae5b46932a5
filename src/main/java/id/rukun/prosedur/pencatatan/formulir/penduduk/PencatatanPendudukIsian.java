package id.rukun.prosedur.pencatatan.formulir.penduduk;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Rahasia;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the register of residents is to learn, and from which paper. */
@Formulir(kunci = "pencatatan-penduduk", judul = "Perubahan register penduduk", pokok = true)
public record PencatatanPendudukIsian(
        @Kolom(value = "Yang dicatat", keterangan = "Satu perubahan tentang satu orang atau satu Kartu Keluarga.")
        @NotNull JenisPencatatanPenduduk jenis,
        @Kolom(value = "Penduduk", keterangan = "Ketik paling sedikit tiga huruf namanya. Bila kepala keluarga berganti: kepala yang baru.",
                bila = "jenis=PEMBETULAN|PINDAH_RT|PINDAH_KELUAR|MENINGGAL|KK_BARU|KEPALA_KELUARGA", wajib = true)
        @DariDaftar(value = "pencatatan-penduduk", dicari = true)
        @Dipilih @Size(max = 36) String penduduk,
        @Kolom(value = "Nama lengkap", keterangan = "Sebagaimana tertulis pada Kartu Keluarga.", bila = "jenis=PENDUDUK_BARU|PINDAH_DATANG",
                wajib = true)
        @Size(max = 120) String nama,
        @Kolom(value = "NIK", keterangan = "16 angka. Yang membaca berkas hanya melihat empat angka terakhirnya.",
                bila = "jenis=PENDUDUK_BARU|PINDAH_DATANG", wajib = true)
        @Rahasia @Pattern(regexp = "\\d{16}", message = "{rukun.Pattern.nomorKependudukan}") @Size(max = 16) String nik,
        @Kolom(value = "Tanggal lahir", keterangan = "Tulis tahun dengan empat angka, misalnya 1998.", bila = "jenis=PENDUDUK_BARU", wajib = true)
        @Tanggal(value = "Kelahiran", bertumpu = Tanggal.LUAR_KASUS)
        LocalDate tanggalLahir,
        @Kolom(value = "Jenis kelamin", bila = "jenis=PENDUDUK_BARU", wajib = true) PilihanKelamin jenisKelamin,
        @Kolom(value = "Nama yang benar", keterangan = "Isi hanya yang keliru.", bila = "jenis=PEMBETULAN") @Size(max = 120) String namaBenar,
        @Kolom(value = "Tanggal lahir yang benar", keterangan = "Tulis tahun dengan empat angka, misalnya 1998.", bila = "jenis=PEMBETULAN")
        @Tanggal(value = "Kelahiran yang benar", bertumpu = Tanggal.LUAR_KASUS)
        LocalDate tanggalLahirBenar,
        @Kolom(value = "Jenis kelamin yang benar", bila = "jenis=PEMBETULAN") PilihanKelamin jenisKelaminBenar,
        @Kolom(value = "NIK yang benar", keterangan = "16 angka.", bila = "jenis=PEMBETULAN")
        @Rahasia @Pattern(regexp = "\\d{16}", message = "{rukun.Pattern.nomorKependudukan}") @Size(max = 16) String nikBenar,
        @Kolom(value = "Nomor Kartu Keluarga yang benar", keterangan = "16 angka; berlaku bagi semua orang pada kartu itu.",
                bila = "jenis=PEMBETULAN")
        @Rahasia @Pattern(regexp = "\\d{16}", message = "{rukun.Pattern.nomorKependudukan}") @Size(max = 16) String nomorKkBenar,
        @Kolom(value = "RT tempat tinggalnya", bila = "jenis=PENDUDUK_BARU|PINDAH_DATANG|PINDAH_RT", wajib = true)
        @DariDaftar("pencatatan-rt")
        @Dipilih @Size(max = 36) String rt,
        @Kolom(value = "Kartu Keluarganya", keterangan = "Satu kartu di satu RT, dengan satu kepala keluarga.",
                bila = "jenis=PENDUDUK_BARU|PINDAH_DATANG|PINDAH_RT", wajib = true)
        PilihanKartu kartu,
        @Kolom(value = "Nomor Kartu Keluarga", keterangan = "16 angka, dari kartu baru atau dari kartu yang diikutinya.",
                bila = "jenis=PENDUDUK_BARU|PINDAH_DATANG|PINDAH_RT|KK_BARU;kartu!=SEKELUARGA;kartu!=TETAP", wajib = true)
        @Rahasia @Pattern(regexp = "\\d{16}", message = "{rukun.Pattern.nomorKependudukan}") @Size(max = 16) String nomorKk,
        @Kolom(value = "Hubungan dengan kepala keluarga", bila = "kartu=ANGGOTA", wajib = true) PilihanHubungan hubungan,
        @Kolom(value = "Bersama seluruh kartu yang dikepalainya", bila = "jenis=PINDAH_KELUAR") Boolean sekeluarga,
        @Kolom(value = "Anggota kartu", keterangan = "Kartu baru: yang pindah ke kartu itu bersamanya. Kepala keluarga berganti: mereka yang "
                + "hubungannya kini lain, juga kepala yang lama bila ia tetap pada kartu itu.", bila = "jenis=KK_BARU|KEPALA_KELUARGA")
        @Valid @Size(max = 30, message = "{rukun.Size.daftar}") List<@NotNull BarisAnggota> anggota,
        @Kolom(value = "Hari terjadinya", keterangan = "Penduduk baru: hari lahir, atau hari pertama tinggal di RT itu, bukan tanggal "
                + "kartunya. Pindah: hari pertama di tempat yang baru. Meninggal: hari meninggalnya. Kartu atau kepala baru: hari kartunya terbit.",
                bila = "jenis=PENDUDUK_BARU|PINDAH_DATANG|PINDAH_RT|PINDAH_KELUAR|MENINGGAL|KK_BARU|KEPALA_KELUARGA", wajib = true)
        @Tanggal(value = "Perubahan penduduk", bertumpu = Tanggal.LUAR_KASUS)
        LocalDate berlaku,
        @Kolom(value = "Surat yang mendasari", keterangan = "Misalnya akta kematian, surat keterangan pindah, atau Kartu Keluarga.")
        @NotBlank @Size(max = 200) String surat,
        @Kolom(value = "Nomor surat", keterangan = "Bila suratnya Kartu Keluarga, tulis “KK”, bukan nomornya.")
        @NotBlank @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat")
        @Tanggal(value = "Surat dasar perubahan penduduk", bertumpu = Tanggal.LUAR_KASUS)
        @NotNull LocalDate tanggalSurat,
        @Kolom(value = "Pindaian surat", keterangan = "Bila suratnya di atas kertas.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian,
        @Kolom(value = "Alasan", keterangan = "Mengapa register diubah, paling sedikit satu kalimat.")
        @NotBlank @Size(max = 2000) String alasan) implements Bersyarat {

    private static final Set<JenisPencatatanPenduduk> BERTEMPAT = EnumSet.of(JenisPencatatanPenduduk.PENDUDUK_BARU,
            JenisPencatatanPenduduk.PINDAH_DATANG, JenisPencatatanPenduduk.PINDAH_RT);
    private static final Set<JenisPencatatanPenduduk> DICARI = EnumSet.of(JenisPencatatanPenduduk.PENDUDUK_BARU,
            JenisPencatatanPenduduk.PINDAH_DATANG);
    private static final Set<PilihanKartu> TANPA_NOMOR = EnumSet.of(PilihanKartu.SEKELUARGA, PilihanKartu.TETAP);

    /** What a form does not ask holds nothing. */
    public PencatatanPendudukIsian {
        anggota = anggota == null ? List.of() : anggota;
        pindaian = pindaian == null ? List.of() : pindaian;
    }

    /** Whether it says where somebody is to live. */
    public boolean bertempat() {
        return BERTEMPAT.contains(jenis);
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> hasil = new ArrayList<>();
        if (jenis == null) {
            return hasil;
        }
        boolean baru = jenis == JenisPencatatanPenduduk.PENDUDUK_BARU;
        wajib(hasil, !DICARI.contains(jenis), "penduduk", penduduk, "Penduduk wajib dipilih.");
        wajib(hasil, DICARI.contains(jenis), "nama", nama, "Nama lengkap wajib diisi.");
        wajib(hasil, DICARI.contains(jenis), "nik", nik, "NIK wajib diisi.");
        wajib(hasil, baru, "tanggalLahir", tanggalLahir, "Tanggal lahir wajib diisi.");
        wajib(hasil, baru, "jenisKelamin", jenisKelamin, "Jenis kelamin wajib diisi.");
        wajib(hasil, bertempat(), "rt", rt, "RT tempat tinggalnya wajib dipilih.");
        wajib(hasil, bertempat(), "kartu", kartu, "Kartu Keluarganya wajib dipilih.");
        wajib(hasil, bertempat() && !TANPA_NOMOR.contains(kartu) || jenis == JenisPencatatanPenduduk.KK_BARU, "nomorKk", nomorKk,
                "Nomor Kartu Keluarga wajib diisi.");
        wajib(hasil, bertempat() && kartu == PilihanKartu.ANGGOTA, "hubungan", hubungan, "Hubungan dengan kepala keluarga wajib dipilih.");
        wajib(hasil, jenis != JenisPencatatanPenduduk.PEMBETULAN, "berlaku", berlaku, "Hari terjadinya wajib diisi.");
        if (baru && TANPA_NOMOR.contains(kartu)) {
            hasil.add(new Kesalahan("kartu", "Penduduk baru menjadi kepala keluarga pada kartu baru, atau anggota kartu yang sudah tercatat."));
        }
        return hasil;
    }

    private static void wajib(List<Kesalahan> hasil, boolean ditanya, String kolom, Object nilai, String kalimat) {
        if (ditanya && nilai == null) {
            hasil.add(new Kesalahan(kolom, kalimat));
        }
    }
}
