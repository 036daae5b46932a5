package id.rukun.uji;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements of a thread while it is asked to, whoever sends them: Hibernate, MyBatis or plain JDBC. A
 * batch counts once, as it goes to the database in one piece. Without being asked it hands out the connections as they are.
 */
@TestComponent
public class PenghitungPernyataan implements BeanPostProcessor {

    private static final ThreadLocal<Biaya> BIAYA = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> HITUNG = new ThreadLocal<>();
    private static final ThreadLocal<List<String>> CATATAN = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String nama) {
        return bean instanceof DataSource sumber ? new Terhitung(sumber) : bean;
    }

    /** Walks and returns what each step of the walk sent from this thread, in order. */
    public static Biaya dari(Runnable perjalanan) {
        return jalani(perjalanan, true);
    }

    /** Walks and returns how long each step of the walk took; nothing is counted, since counting takes its time. */
    public static Biaya waktu(Runnable perjalanan) {
        return jalani(perjalanan, false);
    }

    private static Biaya jalani(Runnable perjalanan, boolean hitung) {
        Biaya biaya = new Biaya();
        BIAYA.set(biaya);
        HITUNG.set(hitung);
        try {
            perjalanan.run();
        } finally {
            BIAYA.remove();
            HITUNG.remove();
        }
        return biaya;
    }

    /** Whether a walk is being looked at. */
    private static boolean menghitung() {
        return BIAYA.get() != null;
    }

    /** Does a step of a walk, and notes what it costs if the walk is looked at. */
    static <T> T langkah(Biaya.JenisBiaya jenis, String nama, Callable<T> pekerjaan) throws Exception {
        if (!menghitung()) {
            return pekerjaan.call();
        }
        Biaya.LangkahBiaya langkah = BIAYA.get().mulai(jenis, nama);
        if (HITUNG.get()) {
            CATATAN.set(langkah.pernyataan());
        }
        long mulai = System.nanoTime();
        try {
            return pekerjaan.call();
        } finally {
            langkah.lama().set(System.nanoTime() - mulai);
            CATATAN.remove();
        }
    }

    private static final class Terhitung extends DelegatingDataSource {

        private Terhitung(DataSource sumber) {
            super(sumber);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection koneksi = super.getConnection();
            return CATATAN.get() == null ? koneksi : bungkus(Connection.class, koneksi, null);
        }
    }

    private static <T> T bungkus(Class<T> jenis, T asli, String sql) {
        return jenis.cast(Proxy.newProxyInstance(jenis.getClassLoader(), new Class<?>[] {jenis},
                (proksi, metode, argumen) -> panggil(asli, metode, argumen, sql)));
    }

    private static Object panggil(Object asli, Method metode, Object[] argumen, String sql) throws Throwable {
        List<String> catatan = CATATAN.get();
        String teks = argumen != null && argumen.length > 0 && argumen[0] instanceof String s ? s : sql;
        if (catatan != null && metode.getName().startsWith("execute")) {
            catatan.add(teks.replaceAll("\\s+", " ").strip());
        }
        Object hasil;
        try {
            hasil = metode.invoke(asli, argumen);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
        if (hasil instanceof CallableStatement panggilan) {
            return bungkus(CallableStatement.class, panggilan, teks);
        }
        if (hasil instanceof PreparedStatement siap) {
            return bungkus(PreparedStatement.class, siap, teks);
        }
        return asli instanceof Connection && hasil instanceof Statement biasa
                ? bungkus(Statement.class, biasa, teks) : hasil;
    }
}
