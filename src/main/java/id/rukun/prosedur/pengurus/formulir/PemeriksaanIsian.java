package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.jabatan.masabakti.DasarMulai;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Lurah's check of an election, and on what the term of its winner rests (DOC-25). */
@Formulir(kunci = "pengurus-pemeriksaan", judul = "Pemeriksaan hasil pemilihan", sifat = SifatIsian.PUTUSAN)
public record PemeriksaanIsian(
        @Kolom(value = "Putusan",
                keterangan = "Lurah tidak dapat menunjuk orang lain. Bila berita acaranya keliru, kembalikan setahap atau minta koreksi.")
        @NotNull PemeriksaanHasil putusan,
        @Kolom(value = "Ketua terpilih",
                keterangan = "Pilih nama pemenang seperti tertulis pada berita acara yang ditandatangani (Pasal 27 ayat (5), Pasal 29 "
                        + "ayat (5)).",
                bila = "putusan=TERUSKAN", wajib = true)
        @DariDaftar("pengurus-warga")
        @Dipilih @Size(max = 36) String ketua,
        @Kolom(value = "Masa bakti dihitung sejak",
                keterangan = "Tanggal berita acara pemilihan; bila masa bakti lama masih berjalan pada tanggal itu, penyerahan tugas "
                        + "dari panitia (Pasal 33 ayat (1)).",
                bila = "putusan=TERUSKAN", wajib = true)
        DasarMulai dasarMulai,
        @Kolom(value = "Tanggal penyerahan tugas",
                keterangan = "Hari panitia dan Ketua terpilih menandatangani berita acara penyerahan. Kosong bila belum.",
                bila = "dasarMulai=PENYERAHAN")
        @Tanggal(value = "Penyerahan tugas dari panitia", bertumpu = "Berita acara pemilihan", mendasari = "Keputusan Lurah")
        LocalDate tanggalPenyerahan,
        @Kolom(value = "Hari terakhir masa bakti Ketua lama",
                keterangan = "Isi menurut Keputusannya bila lembar di atas menyebutnya tidak diketahui.",
                bila = "putusan=TERUSKAN")
        @Tanggal(value = "Akhir masa bakti Ketua lama", bertumpu = Tanggal.LUAR_KASUS, rencana = true)
        LocalDate hariTerakhirLama,
        @Kolom(value = "Alasan", keterangan = "Uraikan apa yang terjadi dan sebut suratnya.",
                bila = "putusan=TANPA_HASIL", wajib = true)
        @Size(max = 2000) String alasan,
        @Kolom(value = "Pindaian", keterangan = "Berita acara penyerahan, surat pengunduran diri, atau akta kematian.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (putusan == PemeriksaanHasil.TERUSKAN && ketua == null) {
            kesalahan.add(new Kesalahan("ketua", "Ketua terpilih wajib dipilih."));
        }
        if (putusan == PemeriksaanHasil.TERUSKAN && dasarMulai == null) {
            kesalahan.add(new Kesalahan("dasarMulai", "Masa bakti dihitung sejak wajib dipilih."));
        }
        if (putusan == PemeriksaanHasil.TANPA_HASIL && alasan == null) {
            kesalahan.add(new Kesalahan("alasan", "Alasan wajib diisi bila pemilihan berakhir tanpa hasil."));
        }
        return kesalahan;
    }
}
