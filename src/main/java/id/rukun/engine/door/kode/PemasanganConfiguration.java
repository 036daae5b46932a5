package id.rukun.engine.door.kode;

import id.rukun.akun.KodeSandiService;
import id.rukun.akun.MasukService;
import id.rukun.engine.office.Accounts;
import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PenempatanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** What an installation does once, where it is told to. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("rukun.operator-pertama.akun")
@EnableConfigurationProperties(OperatorPertama.class)
class PemasanganConfiguration {

    @Bean
    PemasangOperator pemasangOperator(OperatorPertama siapa, WilayahService wilayah, JabatanService jabatan, PenempatanService penempatan,
            Accounts akun, KodeSandiService kode, MasukService masuk, ParameterHukum parameter, TransactionTemplate transaksi,
            JamRukun jam) {
        return new PemasangOperator(siapa, wilayah, jabatan, penempatan, akun, kode, masuk, parameter, transaksi, jam);
    }
}
