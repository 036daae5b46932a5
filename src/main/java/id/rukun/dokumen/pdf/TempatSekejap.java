package id.rukun.dokumen.pdf;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.ScratchFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a PDF waits outside of memory while it is worked on. Its file has no name any more when the first byte is written: it is
 * gone with the process, however that ends, and nobody finds what is private in it afterwards.
 */
public final class TempatSekejap {

    private static final Logger LOG = LoggerFactory.getLogger(TempatSekejap.class);

    private TempatSekejap() {}

    /** A place in Java's temporary folder; whoever asked for it closes it. */
    public static RandomAccessStreamCache buat() throws IOException {
        return dalam(Files.createTempDirectory("rukun-pdf"));
    }

    /** @param folder empty; it is gone as well */
    static RandomAccessStreamCache dalam(Path folder) throws IOException {
        ScratchFile tempat = new ScratchFile(folder.toFile());
        tempat.createBuffer(); // takes a first page, so the file is there and open
        lupakan(folder);
        return tempat;
    }

    private static void lupakan(Path folder) throws IOException {
        try (DirectoryStream<Path> isi = Files.newDirectoryStream(folder)) {
            for (Path berkas : isi) {
                Files.delete(berkas);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // A system that does not give up the name of an open file: it goes when it is closed.
            LOG.debug("{} keeps its name while it is used", folder, e);
        }
    }
}
