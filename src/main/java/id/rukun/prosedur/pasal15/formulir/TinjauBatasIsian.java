package id.rukun.prosedur.pasal15.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the Lurah does about some or all of the units on the list (TM-15): they are weighed, or put off. */
@Formulir(kunci = "pasal15-tinjau", judul = "Tinjau RT/RW di luar batas", sifat = SifatIsian.PUTUSAN)
public record TinjauBatasIsian(
        @Kolom(value = "RT dan RW", keterangan = "Centang yang ditangani sama; yang lain tetap pada daftar (Pasal 5 dan Pasal 15).")
        @DariDaftar(value = "pasal15-temuan", kata = "dipilih")
        @IdUnit @NotEmpty @Size(max = 500, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> unit,
        @Kolom(value = "Tindakan", keterangan = "Untuk semua yang dicentang. Jumlah di luar batas tidak menghentikan pelayanan apa pun.")
        @NotNull TindakanBatas tindakan,
        @Kolom(value = "Ditunda sampai", keterangan = "Sesudah hari ini; pada hari itu unitnya kembali pada daftar bila masih di luar "
                + "batas (kebijakan Rukun).", bila = "tindakan=TUNDA", wajib = true)
        @Tanggal(value = "Penundaan tinjauan", bertumpu = Tanggal.PEMBUKAAN, rencana = true) LocalDate ditundaSampai,
        @Kolom(value = "Alasan", keterangan = "Mengapa ditunda. Disimpan pada temuannya.", bila = "tindakan=TUNDA", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (tindakan == TindakanBatas.TUNDA && ditundaSampai == null) {
            kesalahan.add(new Kesalahan("ditundaSampai", "Ditunda sampai wajib diisi."));
        }
        if (tindakan == TindakanBatas.TUNDA && alasan == null) {
            kesalahan.add(new Kesalahan("alasan", "Alasan wajib diisi bila tinjauan ditunda."));
        }
        return kesalahan;
    }
}
