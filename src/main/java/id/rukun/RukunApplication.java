package id.rukun;

import id.rukun.berkas.daftar.PemeriksaDaftar;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Rukun: runs the procedures that Indonesian local government owes its neighbourhoods. */
@SpringBootApplication(nameGenerator = NamaKomponen.class)
@EnableJpaRepositories(nameGenerator = NamaKomponen.class)
public class RukunApplication {

    public static void main(String[] args) {
        // The engine counts month-long timers in the JVM's zone; the law counts them in Jakarta's.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
        PemeriksaDaftar.jalankan(args).or(() -> PemeriksaSalinan.jalankan(args)).or(() -> PerintahImpor.jalankan(args))
                .ifPresentOrElse(System::exit, () -> SpringApplication.run(RukunApplication.class, args));
    }
}
