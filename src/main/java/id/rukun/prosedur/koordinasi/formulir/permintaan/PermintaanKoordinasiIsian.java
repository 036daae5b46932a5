package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is to be coordinated, between whom, and how. */
@Formulir(kunci = "koordinasi-permintaan", judul = "Permintaan koordinasi")
public record PermintaanKoordinasiIsian(
        @Kolom(value = "Perihal") @NotBlank @Size(max = 200) String perihal,
        @Kolom(value = "Uraian", keterangan = "Apa yang perlu diselaraskan, dan mengapa.")
        @NotBlank @Size(max = 4000) String uraian,
        @Kolom(value = "Unit utama", keterangan = "Unit yang urusannya dikoordinasikan; menurut unit inilah Asistennya ditentukan.")
        @DariDaftar(value = "koordinasi-unit", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String unitUtama,
        @Kolom(value = "Unit terkait", keterangan = "Unit lain yang ikut serta. Unit Anda sendiri ditambahkan bila belum disebut.")
        @DariDaftar(value = "koordinasi-unit", dicari = true, kata = "dipilih")
        @Dipilih @NotNull @Size(max = 40, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> unitTerkait,
        @Kolom(value = "Bentuk koordinasi", keterangan = "Satu atau beberapa.")
        @DariDaftar(value = "koordinasi-bentuk", kata = "dipilih")
        @Dipilih @NotEmpty @Size(max = 4, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 20) String> bentuk,
        @Kolom(value = "Uraian cara lain", keterangan = "Wajib: bagaimana koordinasinya dilakukan.", bila = "bentuk=CARA_LAIN")
        @Size(max = 1000) String caraLain,
        @Kolom(value = "Alasan", keterangan = "Hanya bila permintaan serupa dari unit Anda masih terbuka: mengapa diajukan lagi.")
        @Size(max = 2000) String alasan) {}
