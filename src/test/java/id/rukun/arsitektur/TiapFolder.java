package id.rukun.arsitektur;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Each folder by itself, whatever lies above or below it. */
final class TiapFolder implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass kelas) {
        return SliceIdentifier.of(kelas.getPackageName());
    }

    @Override
    public String getDescription() {
        return "each folder";
    }
}
