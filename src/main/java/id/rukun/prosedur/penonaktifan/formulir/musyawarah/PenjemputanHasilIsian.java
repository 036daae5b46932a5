package id.rukun.prosedur.penonaktifan.formulir.musyawarah;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The Lurah fetches the result of a Musyawarah that the Ketua RW did not pass on (AMB-08). */
@Formulir(kunci = "penonaktifan-penjemputan-hasil", judul = "Penjemputan hasil musyawarah")
public record PenjemputanHasilIsian(
        @Kolom(value = "Tanggal penjemputan",
                keterangan = "Ketua RW hanya meneruskan hasil musyawarah dan belum melakukannya. Isi hari hasil itu Anda ambil.")
        @Tanggal(value = "Penjemputan hasil penonaktifan", bertumpu = "Berita acara", mendasari = "Rancangan Keputusan")
        @NotNull LocalDate tanggalPenjemputan,

        @Kolom(value = "Diterima dari", keterangan = "Nama orang yang menyerahkan hasil itu, misalnya Ketua RW.")
        @NotBlank @Size(max = 200) String diterimaDari,

        @Kolom(value = "Catatan", keterangan = "Mengapa hasil itu dijemput dan bagaimana keadaannya. Catatan disimpan dalam berkas.")
        @NotBlank @Size(max = 2000) String catatan) {}
