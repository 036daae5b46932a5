package id.rukun.engine.door;

import id.rukun.engine.door.body.BodyFilter;
import id.rukun.engine.door.body.BodyLimits;
import id.rukun.engine.door.body.ExpressionFilter;
import id.rukun.engine.door.body.FileDoor;
import id.rukun.engine.door.body.FilePath;
import id.rukun.engine.door.body.NulFilter;
import id.rukun.engine.door.body.PayloadFilter;
import id.rukun.akun.KunciAkunService;
import id.rukun.akun.MasukService;
import id.rukun.engine.door.kode.AkunBaruController;
import id.rukun.engine.door.faktor.SecondFactorFilter;
import id.rukun.engine.door.kode.FaktorWajib;
import id.rukun.engine.door.kode.KodeController;
import id.rukun.engine.door.kode.KunciController;
import id.rukun.engine.door.kode.PemakaiFaktor;
import id.rukun.engine.door.signin.AkunController;
import id.rukun.engine.door.signin.BasicSignInFilter;
import id.rukun.engine.door.signin.BrowserKey;
import id.rukun.engine.door.signin.EndedSessionFilter;
import id.rukun.engine.door.signin.KnownBrowser;
import id.rukun.engine.door.signin.SignInBrake;
import id.rukun.engine.door.signin.SignInDoor;
import id.rukun.engine.door.signin.SignInFilter;
import id.rukun.engine.door.signin.SignInNotes;
import id.rukun.engine.door.signin.SignInProvider;
import id.rukun.engine.door.signin.SignOutFilter;
import id.rukun.engine.door.visitor.Visitor;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.engine.office.Accounts;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.lampiran.LampiranLimits;
import id.rukun.tenggat.JamRukun;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;
import java.util.stream.Collectors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;

/**
 * Hangs the doors, one behind the other: headers, readiness, body, origin, sessions that were ended, plain words, the brake
 * before both ways of signing in, the second factor that a post asks for, the allow-list, no NUL and nothing that would be evaluated, and what an operator does not
 * read. The web applications' own doors come last.
 */
@Configuration
@EnableConfigurationProperties(BodyLimits.class)
class DoorConfiguration {

    private static final String[] MESIN = {"/engine-rest/*", "/camunda/api/*", "/api/rukun/*"};
    private static final String SESI_ATAU_REST = "(?:/camunda)?";
    private static final String AKUN = SESI_ATAU_REST + AkunController.DASAR;
    private static final String KODE = SESI_ATAU_REST + "(?:" + KodeController.DASAR + "|" + AkunBaruController.DASAR + "|"
            + KunciController.DASAR + ")";
    private static final String DRAF = SESI_ATAU_REST + DrafController.DASAR + "/(?:tugas|mulai)/[^/]+";

    @Bean
    Visitor pengunjung(ObjectProvider<IdentityService> identityService) {
        return new Visitor(identityService::getObject);
    }

    @Bean
    FileDoor pintuBerkas(LampiranLimits batas, ObjectProvider<FilePath> jalur) {
        return new FileDoor(jalur.stream().collect(Collectors.toMap(FilePath::jalur, FilePath::terlaluBesar)),
                batas.ukuranTerbesar().toBytes());
    }

    @Bean
    FilePath lampiranSesi(LampiranLimits batas) {
        return new FilePath(LampiranController.SESI, batas.terlaluBesar());
    }

    @Bean
    FilePath lampiranDasar(LampiranLimits batas) {
        return new FilePath(LampiranController.DASAR, batas.terlaluBesar());
    }

    @Bean
    OwnCommand unggahLampiran() {
        return OwnCommand.siapaPun("POST", SESI_ATAU_REST + LampiranController.DASAR);
    }

    @Bean
    OwnCommand buangLampiran() {
        return OwnCommand.pengirim("DELETE", SESI_ATAU_REST + LampiranController.DASAR + "/[^/]+");
    }

    @Bean
    OwnCommand simpanDraf() {
        return OwnCommand.pengirim("PUT", DRAF);
    }

    @Bean
    OwnCommand buangDraf() {
        return OwnCommand.pengirim("DELETE", DRAF);
    }

    @Bean
    OwnCommand tanyaBalik() {
        return OwnCommand.pengirim("POST", SESI_ATAU_REST + TanyaBalikController.DASAR + "/(?:tugas|mulai)/[^/]+");
    }

    @Bean
    OwnCommand bacaAkun() {
        return OwnCommand.siapaPun("GET", AKUN + "(?:/kabar)?");
    }

    @Bean
    OwnCommand kabarDiketahui() {
        return OwnCommand.siapaPun("POST", AKUN + "/kabar/diketahui");
    }

    @Bean
    OwnCommand cariAkun() {
        return OwnCommand.siapaPun("GET", KODE);
    }

    @Bean
    OwnCommand bukaAkun() {
        return OwnCommand.siapaPun("DELETE", SESI_ATAU_REST + KunciController.DASAR + "/[^/]+");
    }

    @Bean
    OwnCommand terbitkanKode() {
        return OwnCommand.siapaPun("POST", KODE);
    }

    @Bean
    OwnCommand mintaBantuan() {
        return OwnCommand.siapaPun("GET", SESI_ATAU_REST + BantuanController.DASAR);
    }

    @Bean
    OwnCommand gantiSandi() {
        return OwnCommand.siapaPun("PUT", AKUN + "/sandi");
    }

    @Bean
    OwnCommand keluarkan() {
        return OwnCommand.siapaPun("DELETE", AKUN + "/masuk(?:/[^/]+)?");
    }

    @Bean
    OwnCommand tulisAlamat() {
        return OwnCommand.siapaPun("PUT", AKUN + "/alamat/[^/]+");
    }

    @Bean
    OwnCommand konfirmasiAlamat() {
        return OwnCommand.siapaPun("POST", AKUN + "/alamat/[^/]+/kode");
    }

    @Bean
    OwnCommand hapusAlamat() {
        return OwnCommand.siapaPun("POST", AKUN + "/alamat/[^/]+/penghapusan");
    }

    @Bean
    OwnCommand bacaFaktor() {
        return OwnCommand.siapaPun("GET", AKUN + "/faktor-kedua(?:/halaman)?");
    }

    @Bean
    OwnCommand ubahFaktor() {
        return OwnCommand.siapaPun("POST", AKUN + "/faktor-kedua(?:/konfirmasi|/pelepasan)?");
    }

    @Bean
    OwnCommand ulangiSurat() {
        return new OwnCommand("POST", Pattern.compile(SESI_ATAU_REST + "/api/rukun/papan/surat/[^/]+/ulang"),
                grup -> grup.contains(Jabatan.OPERATOR.peran()));
    }

    /** Filters are there before the database is looked at, whose own word about an older state comes first. */
    @Bean
    SignInNotes catatanMasuk(@Lazy MasukService masuk, @Lazy OwnCommit kirim, JamRukun jam) {
        return new SignInNotes(masuk, kirim, jam);
    }

    @Bean
    SignInDoor pintuMasuk(JamRukun jam, BrowserKey kunci, SignInNotes catatan, @Lazy AkunOrangService akunOrang,
            @Lazy KunciAkunService kunciAkun, @Lazy PemakaiFaktor faktor, @Lazy FaktorWajib wajib,
            @Lazy Accounts akun, @Value("${server.servlet.session.cookie.secure:false}") boolean hanyaTls) {
        return new SignInDoor(new SignInBrake(new WaktuRem(jam)), new KnownBrowser(kunci, jam, hanyaTls),
                catatan, akunOrang, kunciAkun, faktor, wajib, akun);
    }

    @Bean
    FilterRegistrationBean<Filter> kepalaKeamanan() {
        return pasang(new SecurityHeadersFilter(), 0, "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> kesiapan(ApplicationAvailability keadaan) {
        return pasang(new ReadinessFilter(
                () -> keadaan.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC), 1, "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> badanPermintaan(BodyLimits batas, FileDoor pintuBerkas) {
        return pasang(new BodyFilter(batas, pintuBerkas), 2, "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> asalPerintah() {
        return pasang(new OriginFilter(), 3, "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> sesiBerakhir(SignInNotes catatan) {
        return pasang(new EndedSessionFilter(catatan), 4, "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> akhiriSesi(SignInNotes catatan) {
        return pasang(new SignOutFilter(catatan), 5, "/camunda/api/admin/auth/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pesanPolos() {
        return pasang(new PlainMessageFilter(), 6, "/engine-rest/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> masukAplikasi(SignInDoor pintuMasuk) {
        return pasang(new SignInFilter(pintuMasuk), 7, "/camunda/api/admin/auth/*");
    }

    @Bean
    FilterRegistrationBean<Filter> masukDasar() {
        FilterRegistrationBean<Filter> pintu =
                pasang(new BasicSignInFilter(), 8, "/engine-rest/*", "/api/rukun/*", "/api/demo/*");
        pintu.addInitParameter("authentication-provider", SignInProvider.class.getName());
        return pintu;
    }

    @Bean
    FilterRegistrationBean<Filter> faktorDahulu(@Lazy FaktorWajib wajib) {
        return pasang(new SecondFactorFilter(wajib), 9, "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<Filter> daftarIzin(Visitor pengunjung, ObjectProvider<OwnCommand> perintah) {
        return pasang(new AllowListFilter(pengunjung, perintah.stream().toList()), 10, MESIN);
    }

    @Bean
    FilterRegistrationBean<Filter> tanpaNol() {
        return pasang(new NulFilter(), 11, MESIN);
    }

    @Bean
    FilterRegistrationBean<Filter> tanpaUngkapan() {
        return pasang(new ExpressionFilter(), 12, MESIN);
    }

    @Bean
    FilterRegistrationBean<Filter> tanpaIsi(Visitor pengunjung) {
        return pasang(new PayloadFilter(pengunjung), 13, MESIN);
    }

    @Bean
    FilterRegistrationBean<Filter> halamanAda() {
        return pasang(new AppPathFilter(), 14, "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<Filter> bagianHalaman(Visitor pengunjung) {
        return pasang(new PagePartsFilter(pengunjung), 15, "/camunda/app/cockpit/*", "/camunda/app/tasklist/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pintuDepan(Visitor pengunjung) {
        return pasang(new FrontDoorFilter(pengunjung), 16, "/camunda/app/welcome/*", "/camunda/app/admin/*");
    }

    private static FilterRegistrationBean<Filter> pasang(Filter filter, int urutan, String... jalur) {
        FilterRegistrationBean<Filter> pintu = new FilterRegistrationBean<>(filter);
        pintu.addUrlPatterns(jalur);
        pintu.setOrder(Ordered.HIGHEST_PRECEDENCE + urutan);
        pintu.setAsyncSupported(true);
        return pintu;
    }

    /** The application's clock, as the counts of the brake read it. */
    private record WaktuRem(JamRukun jam) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(jam.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
