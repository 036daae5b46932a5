package id.rukun.demo.timemachine;

import id.rukun.engine.door.OwnCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Lets the time machine's command through the allow-list, in the demo only. */
@Configuration
@Profile("demo")
class MesinWaktuPintu {

    @Bean
    OwnCommand majukanWaktu() {
        return OwnCommand.siapaPun("POST", MesinWaktuController.SESI);
    }
}
