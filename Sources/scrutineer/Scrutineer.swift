import ArgumentParser
import Register
import Reports
import GRDB
import Yams
import Subprocess
import SwiftCSV
@main struct Scrutineer: ParsableCommand { func run() throws { print("hello") } }
