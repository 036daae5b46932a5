package id.rukun.meja;

import id.rukun.engine.door.OwnCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the commands of this room through the allow-list. */
@Configuration(proxyBeanMethods = false)
class MejaConfiguration {

    @Bean
    OwnCommand pemberitahuanDibaca() {
        return OwnCommand.siapaPun("POST", KotakMasukController.SESI + "/dibaca");
    }

    @Bean
    OwnCommand tambahBerkas() {
        return OwnCommand.pengirim("POST", "(?:/camunda)?/api/rukun/kasus-saya/[^/]+/berkas");
    }

    @Bean
    OwnCommand tarikPindaian() {
        return OwnCommand.pengirim("POST", "(?:/camunda)?/api/rukun/kasus-saya/[^/]+/berkas/[^/]+/penarikan");
    }

    @Bean
    OwnCommand bagiTugas() {
        return OwnCommand.pengirim("POST", "(?:/camunda)?" + PembagianController.DASAR + "/[^/]+");
    }
}
