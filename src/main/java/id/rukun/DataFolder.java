package id.rukun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the embedded database's folder and file before the database does, readable by their owner only. A folder that
 * others use too keeps its rights; the files in it do not.
 */
@Component
class DataFolder implements BeanFactoryPostProcessor {

    private static final Pattern BERKAS = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:)([^;]+).*");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> ISI = PosixFilePermissions.fromString("rw-------");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        tutup(String.valueOf(beans.getBean(Environment.class).getProperty("spring.datasource.url")));
    }

    /** @param alamat JDBC address; of any other than a file of the embedded database nothing is done */
    static void tutup(String alamat) {
        pangkal(alamat).filter(berkas -> berkas.getFileSystem().supportedFileAttributeViews().contains("posix"))
                .ifPresent(berkas -> {
                    try {
                        tutup(berkas.getParent(), berkas.getFileName().toString());
                    } catch (IOException e) {
                        throw new UncheckedIOException("Folder data " + berkas.getParent()
                                + " tidak dapat disiapkan: " + e.getMessage(), e);
                    }
                });
    }

    /**
     * The file of the embedded database without its ending; empty for every other database.
     *
     * @param alamat JDBC address
     */
    static Optional<Path> pangkal(String alamat) {
        Matcher berkas = BERKAS.matcher(alamat);
        return berkas.matches() ? Optional.of(Path.of(berkas.group(1)).toAbsolutePath().normalize())
                : Optional.empty();
    }

    private static void tutup(Path folder, String nama) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        buatKosong(folder.resolve(nama + ".mv.db"));
        List<Path> isi;
        try (Stream<Path> semua = Files.list(folder)) {
            isi = semua.toList();
        }
        List<Path> milikKami =
                isi.stream().filter(satu -> satu.getFileName().toString().startsWith(nama + ".")).toList();
        for (Path satu : milikKami) {
            Files.setPosixFilePermissions(satu, ISI);
        }
        if (milikKami.size() == isi.size()) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }

    /** The database takes an empty file for a new one. */
    private static void buatKosong(Path berkas) throws IOException {
        try {
            Files.createFile(berkas, PosixFilePermissions.asFileAttribute(ISI));
        } catch (FileAlreadyExistsException e) {
            // a database of an earlier start
        }
    }
}
