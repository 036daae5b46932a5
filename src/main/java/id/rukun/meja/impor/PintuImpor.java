package id.rukun.meja.impor;

import id.rukun.engine.door.OwnCommand;
import id.rukun.engine.door.body.FilePath;
import id.rukun.hukum.Sebutan;
import id.rukun.lampiran.LampiranLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the doors through which tables come in. */
@Configuration(proxyBeanMethods = false)
class PintuImpor {

    private static final String KESALAHAN = ImporController.BERKAS + "/kesalahan";

    @Bean
    OwnCommand imporBerkas() {
        return OwnCommand.pengirim("POST", "(?:/camunda)?" + ImporController.DASAR + ImporController.BERKAS + "(?:/kesalahan)?");
    }

    @Bean
    FilePath imporSesi(LampiranLimits batas) {
        return jalur(ImporController.SESI + ImporController.BERKAS, batas);
    }

    @Bean
    FilePath imporDasar(LampiranLimits batas) {
        return jalur(ImporController.DASAR + ImporController.BERKAS, batas);
    }

    @Bean
    FilePath kesalahanImporSesi(LampiranLimits batas) {
        return jalur(ImporController.SESI + KESALAHAN, batas);
    }

    @Bean
    FilePath kesalahanImporDasar(LampiranLimits batas) {
        return jalur(ImporController.DASAR + KESALAHAN, batas);
    }

    private static FilePath jalur(String alamat, LampiranLimits batas) {
        return new FilePath(alamat, "Tabel ini terlalu besar untuk peramban: paling besar "
                + Sebutan.ukuran(batas.ukuranTerbesar().toBytes()) + ". Bagi menjadi beberapa berkas, atau minta pengelola Rukun "
                + "mengimpornya.");
    }
}
