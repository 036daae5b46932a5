package id.rukun.wilayah;

import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.koordinasi.TabelUji;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.wilayah.kerja.DaftarAsisten;
import id.rukun.wilayah.kerja.DaftarAsisten.BarisAsisten;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The rooms of the register, without the rest of the application. */
@TestConfiguration
@ComponentScan({"id.rukun.wilayah", "id.rukun.penduduk", "id.rukun.jabatan", "id.rukun.impor"})
public class RegisterTestConfiguration {

    @Bean
    ParameterHukum parameterHukum() {
        return HukumUji.PARAMETER;
    }

    /** Every login here is one with which somebody can sign in, unless it says that it is dead. */
    @Bean
    DaftarAkun daftarAkun() {
        return akun -> !akun.startsWith("mati.");
    }

    /** The tables of the regulations, without the engine. */
    @Bean
    DaftarAsisten daftarAsisten() {
        TabelUji tabel = new TabelUji("asisten-menurut-unit");
        return (tenant, kode) -> tabel.tanya("kota", tenant, "kodeRouting", kode)
                .map(baris -> new BarisAsisten(teks(baris.get("asisten")), teks(baris.get("butir"))));
    }

    private static String teks(Object isi) {
        return isi == null || isi.toString().isBlank() ? null : isi.toString();
    }

    @Bean
    JamUji jamUji() {
        return new JamUji();
    }
}
